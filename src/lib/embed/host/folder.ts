/** Where a copy of this script stands in the site's folder: `embed/embed.js`, or in a version's own folder. */
const place = /^(.*\/)embed\/(?:v\/[\w.-]+\/)?embed\.js$/;

/** An absolute address of the web that names nobody; else `null`. Never throws. */
function webAddress(text: string): URL | null {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}

/**
 * The site's folder, with `/` at its end, by the address of this script.
 * @returns `null` where the script stands elsewhere, as in somebody's bundle
 */
export function folderOfScript(address: string): string | null {
  const url = webAddress(address);
  const path = url && place.exec(url.pathname)?.[1];
  return url && path ? url.origin + path : null;
}

/**
 * The site's folder as a host names it in `src`, with `/` at its end.
 * @returns `null` for what is no absolute address of the web: the words then stay as they are
 */
export function folderOfAttribute(src: string): string | null {
  const url = webAddress(src.trim());
  return url ? url.origin + url.pathname.replace(/\/*$/, '/') : null;
}
