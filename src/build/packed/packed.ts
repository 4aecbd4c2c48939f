import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, types } from '../headers/types.mjs';

const [brotliOf, gzipOf] = [promisify(brotliCompress), promisify(gzip)];

/** Where gzip names the system that packed it: unknown, so that all systems write the same. */
const [systemAt, anySystem] = [9, 255];

/** A text in the two forms that browsers take, each as small as it gets; the same text, the same bytes. */
export async function pack(text: Buffer): Promise<{ readonly br: Buffer; readonly gz: Buffer }> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length
  };
  const [br, gz] = await Promise.all([brotliOf(text, { params }), gzipOf(text, { level: 9 })]);
  gz[systemAt] = anySystem;
  return { br, gz };
}

/**
 * Writes `.br` and `.gz` beside every text of a built site, for servers that send what lies ready.
 * @param without folders in it that are built, and packed, for themselves
 * @returns how many texts there are, and how many bytes their brotli forms have
 */
export async function packSite(
  folder: string,
  without: readonly string[] = []
): Promise<{ texts: number; bytes: number }> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isText(types[extname(entry.name)] ?? ''))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !without.some((each) => file.startsWith(join(folder, each, '/'))));
  const known = new Map<string, ReturnType<typeof pack>>();
  let bytes = 0;
  await Promise.all(
    names.map(async (file) => {
      const text = readFileSync(file);
      const key = text.toString('latin1');
      // Scripts stand in two folders.
      const packing = known.get(key) ?? pack(text);
      known.set(key, packing);
      const { br, gz } = await packing;
      writeFileSync(`${file}.br`, br);
      writeFileSync(`${file}.gz`, gz);
      bytes += br.length;
    })
  );
  return { texts: names.length, bytes };
}
