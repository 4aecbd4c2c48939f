/**
 * WordPress shows a frame in a sandbox that opens nothing, follows a link only when the frame asks for it
 * with the secret it was given, and only to the frame's own host.
 * https://github.com/WordPress/wordpress-develop, src/js/_enqueues/lib/embed-template.js and wp-embed.js
 */

/** What the page says of its sources: the id of each on our own page of them, by its address. */
export type SourceIds = Readonly<Record<string, string>>;

/**
 * Where a link leads there: to itself on our own host, to our own page of a source that is elsewhere, and
 * to the story from whatever else is.
 * @param href the link's absolute address
 * @param home the absolute address of the site's folder, with `/` at its end
 */
export function ownAddress(href: string, home: string, sources: SourceIds): string {
  if (URL.canParse(href)) {
    const { host, protocol } = new URL(href);
    if (host === new URL(home).host && /^https?:$/.test(protocol)) return href;
  }
  const source = Object.hasOwn(sources, href) ? sources[href] : undefined;
  return source === undefined ? home : `${home}sources/#${source}`;
}

/** Hands every link that is followed to WordPress, until it is told to stop. */
export function sendLinks(secret: string, sources: SourceIds, stopped: AbortSignal): void {
  const home = location.href.replace(/embed\/(?:scene|story)\/.*$/s, '');
  document.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest?.('a');
      if (!link?.href) return;
      event.preventDefault();
      const value = ownAddress(link.href, home, sources);
      window.parent.postMessage({ message: 'link', value, secret }, '*');
    },
    { signal: stopped }
  );
}
