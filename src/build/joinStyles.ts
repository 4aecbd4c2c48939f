import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** A style sheet that a page links, as Svelte and Kit write it; but none that is still to be let in. */
const linked =
  /\s*<link (?=[^>]*\brel="stylesheet")(?![^>]* disabled\b)[^>]*\bhref="([^"]+)"[^>]*>/g;

/**
 * The page with one style sheet in place of all that it links, in their order: it asks for no files of a
 * few lines.
 * @param html with addresses relative to its own
 * @param name of the new sheet, and its folder relative to the page; its content's hash comes behind
 * @param read gives the text of a sheet, by its address in the page
 * @param chosen what is left of all of them
 * @returns the page, its link, and the sheet by its address in it; `null` where the page links none
 */
export function joinStyles(
  html: string,
  name: string,
  read: (address: string) => string,
  chosen = (css: string): string => css
): { html: string; link: string; address: string; css: string } | null {
  const sheets = [...html.matchAll(linked)].map(([, address = '']) => address);
  if (sheets.length === 0) return null;
  const folder = posix.dirname(name);
  const css = chosen(sheets.map((sheet) => movedTo(folder, read(sheet), sheet)).join('\n'));
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const address = `${name}.${hash}.css`;
  const link = `<link rel="stylesheet" href="${address}">`;
  let first = true;
  const joined = html.replace(linked, () => {
    const inPlace = first ? link : '';
    first = false;
    return inPlace;
  });
  return { html: joined, link, address, css };
}

/** What a sheet names beside itself, named from another folder. */
export const movedTo = (folder: string, css: string, address: string): string =>
  css.replace(/url\((["']?)(\.{1,2}\/[^)"']+)\1\)/g, (_, quote: string, path: string) => {
    const named = posix.relative(folder, posix.join(posix.dirname(address), path));
    return `url(${quote}${named.startsWith('.') ? named : `./${named}`}${quote})`;
  });
