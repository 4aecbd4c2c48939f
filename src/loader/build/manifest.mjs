import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * What a page needs to know to load a file, and an editor to judge it.
 * @param {string} path from the site's root
 * @param {string} content
 */
export function describe(path, content) {
  const bytes = Buffer.from(content);
  const hash = createHash('sha384').update(bytes).digest('base64');
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return {
    path,
    integrity: `sha384-${hash}`,
    bytes: bytes.length,
    brotli: brotliCompressSync(bytes, { params }).length
  };
}
