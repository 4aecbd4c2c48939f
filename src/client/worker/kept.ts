/** What the story is read with, from the site's folder. Nothing of embedded pieces, and no download. */
const story =
  /^((_app\/immutable|islands|keyframes|names|evidence|tables|people)\/|stills\/.+\.svg$|(index\.html|parties\.css|icon\.svg|explore\.json)?$)/;
/** The scripts once more, for browsers that never ask again for one that failed: the same, so kept as one. */
const again = /^(islands\/)again\//;
/** What never changes under its name. */
const hashed = /^(_app\/immutable|islands)\//;

/**
 * Where an answer is kept.
 * @param scope the site's folder, as an address with `/` at its end
 * @returns its address, that of the page without what it is asked; `null` for what is none of the story's
 */
export function placeOf(
  {
    method,
    url,
    destination,
    headers,
    referrer
  }: Pick<Request, 'method' | 'url' | 'destination' | 'headers' | 'referrer'>,
  scope: string
): { readonly key: string; readonly forEver: boolean } | null {
  const { origin, pathname, search } = new URL(url);
  const address = origin + pathname;
  if (method !== 'GET' || !address.startsWith(scope) || headers.has('range')) return null;
  // A host on the same site may show a piece of it: that is no part of this.
  if (destination === 'iframe' || destination === 'frame') return null;
  if (referrer.startsWith(`${scope}embed/`)) return null;
  const path = address.slice(scope.length);
  if (!story.test(path)) return null;
  if (path === '' || path === 'index.html') return { key: scope, forEver: false };
  // Asked for anew, as what is kept may be what failed.
  if (again.test(path)) return { key: scope + path.replace(again, '$1'), forEver: false };
  const forEver = hashed.test(path) || /^\?v=/.test(search);
  return { key: address + (forEver ? search : ''), forEver };
}

/**
 * What is shown without a network where a still is not kept: the one for tall windows, which is; for that of a
 * stage, that of a step.
 * @param address as it is kept
 * @param scope the site's folder, as an address with `/` at its end
 * @param stepInPlace of each stage's still, that step
 * @returns addresses, the best first
 */
export function standIns(
  address: string,
  scope: string,
  stepInPlace: Readonly<Record<string, string>>
): string[] {
  const [, of, id = ''] =
    /^stills\/(stage\/)?([\w-]+?)(?:-tall)?\.svg$/.exec(address.slice(scope.length)) ?? [];
  if (id === '') return [];
  const step = stepInPlace[id];
  const ownTall = `${scope}stills/${of ?? ''}${id}-tall.svg`;
  return [ownTall, ...(of && step ? [`${scope}stills/${step}-tall.svg`] : [])];
}
