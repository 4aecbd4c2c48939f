import type { Kept } from '../../lib/player/offline';

/** What the headers of an answer have to say it is, by the end of its path; a page where none of these fits. */
const types: readonly (readonly [RegExp, RegExp])[] = [
  [/\.js$/, /\bjavascript\b/],
  [/\.css$/, /^text\/css\b/],
  [/\.svg$/, /^image\/svg\+xml\b/],
  [/\.json$/, /\bjson\b/],
  [/\.woff2$/, /\b(woff2|octet-stream)\b/]
];

/**
 * Whether an answer, from the network or from the store, is what was asked for, and whole. Anybody between
 * reader and host may answer anything by 200: a sign-in page, a page that says that the host is being mended.
 * @param path of the address, with its query, from the site's folder
 * @param known the story's public name, and what the build says of its files
 */
export async function isRight(
  path: string,
  response: Response,
  { slug, hashes }: Pick<Kept, 'hashes'> & { readonly slug: string }
): Promise<boolean> {
  if (response.status !== 200 || response.redirected || response.type !== 'basic') return false;
  const [name = ''] = path.split('?');
  const known = types.find(([end]) => end.test(name));
  const hash = hashOf(path, hashes);
  const type = response.headers.get('content-type') ?? '';
  if (hash === null && !(known?.[1] ?? /^text\/html\b/).test(type)) return false;
  try {
    const body = await response.clone().arrayBuffer();
    if (hash !== null) return (await sha256(body)).startsWith(hash);
    return known !== undefined || isPage(new TextDecoder().decode(body), slug);
  } catch {
    // It breaks off.
    return false;
  }
}

/** The beginning of the SHA-256 of a file, in hex, as the build or the address itself has it; or null. */
export const hashOf = (path: string, hashes: Kept['hashes']): string | null =>
  hashes[path] ?? /\?v=([0-9a-f]{8})$/.exec(path)?.[1] ?? null;

/** A whole page of this story: `app.html` says on its first line which it is. */
const isPage = (html: string, slug: string): boolean =>
  html.slice(0, 200).includes(`data-story="${slug}"`) && html.trimEnd().endsWith('</html>');

async function sha256(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
