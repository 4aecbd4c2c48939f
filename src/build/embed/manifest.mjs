import { createHash } from 'node:crypto';
import { packedLength } from '../packed/packed.ts';

/**
 * What a browser compares a script with before it runs it.
 * @param {string} content
 */
export const integrityOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * What a page needs to know to load a file, and an editor to judge it.
 * @param {string} path from the site's root
 * @param {string} content
 */
export function describe(path, content) {
  const bytes = Buffer.from(content);
  return {
    path,
    integrity: integrityOf(content),
    bytes: bytes.length,
    brotli: packedLength(bytes)
  };
}

/** Stands in `embed.js` for its folder's name, which is known only when everything in the folder is. */
export const unnamed = '__FOLDER__';

/**
 * The folder of one build: by its name what is in it never changes, and so may be kept for ever. A
 * version alone does not say that, as `inline.js` holds the story's data and every correction changes it.
 * @param {string} version
 * @param {readonly string[]} contents of the files in it, with `unnamed` where they name the folder
 */
export function nameFolder(version, contents) {
  const hash = createHash('sha256').update(JSON.stringify(contents)).digest('hex');
  return `${version}-${hash.slice(0, 8)}`;
}
