import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip } from 'node:zlib';
import { isText, types } from '../headers/types.mjs';
import { codeOf } from '../codeOf';
import { folderOf, keepAt, keptAt, placeOf } from '../kept';

/** What was packed before is kept here. */
const keptIn = folderOf('packed');
const code = codeOf('src/build/packed/packed.ts');
const [brotliOf, gzipOf] = [promisify(brotliCompress), promisify(gzip)];

/** Where gzip names the system that packed it: unknown, so that all systems write the same. */
const [systemAt, anySystem] = [9, 255];

/** How a text is packed: as small as it gets. */
const smallest = (text: Buffer) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length
  }
});

/** The forms that browsers take, each as small as it gets. */
const forms = {
  br: (text: Buffer): Promise<Buffer> => brotliOf(text, smallest(text)),
  async gz(text: Buffer): Promise<Buffer> {
    const packed = await gzipOf(text, { level: 9 });
    packed[systemAt] = anySystem;
    return packed;
  }
};
type Form = keyof typeof forms;
type Packed = Readonly<Record<Form, Buffer>>;

const placeOfForm = (text: Buffer, form: Form): string => placeOf(keptIn, form, [code, text]);

/** A text in both forms; the same text, the same bytes. */
export async function pack(text: Buffer): Promise<Packed> {
  const [br, gz] = await Promise.all([forms.br(text), forms.gz(text)]);
  return { br, gz };
}

/** The same, each from what was packed before where it was. */
async function packOnce(text: Buffer): Promise<Packed> {
  const once = async (form: Form): Promise<Buffer> => {
    const place = placeOfForm(text, form);
    return keptAt(place) ?? keepAt(place, await forms[form](text));
  };
  const [br, gz] = await Promise.all([once('br'), once('gz')]);
  return { br, gz };
}

/** How many bytes a text has in its brotli form. */
export function packedLength(text: Buffer): number {
  const place = placeOfForm(text, 'br');
  return (keptAt(place) ?? keepAt(place, brotliCompressSync(text, smallest(text)))).length;
}

/**
 * Writes `.br` and `.gz` beside every text of a built site, for servers that send what lies ready. What
 * was packed once is kept in `node_modules/.cache`.
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
      const packing = known.get(key) ?? packOnce(text);
      known.set(key, packing);
      const { br, gz } = await packing;
      writeFileSync(`${file}.br`, br);
      writeFileSync(`${file}.gz`, gz);
      bytes += br.length;
    })
  );
  return { texts: names.length, bytes };
}
