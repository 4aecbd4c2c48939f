import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** A style sheet that a page links, as Svelte and Kit write it. */
const linked = /\s*<link (?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"[^>]*>/g;
const styleSource =
  /(<meta http-equiv="content-security-policy" content="[^"]*?\bstyle-src 'self')/;

/**
 * The page with its style sheets in it, in their order, so that its first paint waits for no second
 * answer and asks for no files of a few lines; and their hash in its policy. Kit's own way,
 * `inlineStyleThreshold`, leaves the addresses of typefaces as they are where no page has a client.
 * @param html with addresses relative to its own
 * @param read gives the text of a sheet, by its address in the page
 * @throws if the page has no policy that names its styles
 */
export function inlineStyles(html: string, read: (address: string) => string): string {
  const sheets = [...html.matchAll(linked)].map(([, address = '']) => address);
  if (sheets.length === 0) return html;
  const css = sheets.map((address) => fromPage(read(address), address)).join('\n');
  const style = css.replaceAll('</', '<\\/');
  const hash = createHash('sha256').update(style).digest('base64');
  if (!styleSource.test(html)) throw new Error('the page has no policy for its styles');
  let first = true;
  return html
    .replace(linked, () => {
      const all = first ? `<style>${style}</style>` : '';
      first = false;
      return all;
    })
    .replace(styleSource, `$1 'sha256-${hash}'`);
}

/** What a sheet names beside itself, named from the page. */
const fromPage = (css: string, address: string): string =>
  css.replace(/url\((["']?)(\.{1,2}\/[^)"']+)\1\)/g, (_, quote: string, path: string) => {
    const joined = posix.join(posix.dirname(address), path);
    return `url(${quote}${joined.startsWith('.') ? joined : `./${joined}`}${quote})`;
  });
