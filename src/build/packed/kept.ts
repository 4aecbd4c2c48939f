import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { putFile } from '../stills/files';

/** What was packed before is kept here, by its content and by what packs it. */
const cache = 'node_modules/.cache/packed';
const { brotli, zlib } = process.versions;

const placeOf = (text: Buffer, form: string): string => {
  const hash = createHash('sha256')
    .update(JSON.stringify([brotli, zlib, form]))
    .update(text);
  return join(cache, `${hash.digest('hex').slice(0, 32)}.${form}`);
};

/**
 * A text in a form that it was packed into before.
 * @param form names how: the ending of the file, and all that the bytes depend on
 * @returns `null` where it was not
 */
export function keptOf(text: Buffer, form: string): Buffer | null {
  const file = placeOf(text, form);
  return existsSync(file) ? readFileSync(file) : null;
}

/** Keeps a form of a text for the next time; gives it back. */
export function keep(text: Buffer, form: string, packed: Buffer): Buffer {
  putFile(placeOf(text, form), packed);
  return packed;
}
