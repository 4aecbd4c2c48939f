import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { pack, packSite } from '../../../src/build/packed/packed';

test('the same text gives the same bytes, whenever and wherever', async () => {
  const text = Buffer.from('a text '.repeat(100));
  const { br, gz } = await pack(text);
  expect(await pack(text)).toEqual({ br, gz });
  // Neither the time nor the system.
  expect([...gz.subarray(4, 8), gz[9]]).toEqual([0, 0, 0, 0, 255]);
  expect([brotliDecompressSync(br), gunzipSync(gz)]).toEqual([text, text]);
});

test('every text of a site has both beside it, and nothing else has', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const each of ['data', 'fr']) mkdirSync(join(folder, each));
  for (const file of ['index.html', 'data/a.csv', 'a.png', '_headers', 'fr/index.html'])
    writeFileSync(join(folder, file), file);
  expect(await packSite(folder, ['fr'])).toMatchObject({ texts: 2 });
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(all.filter((name) => /\.(br|gz)$/.test(name)).sort()).toEqual(
    ['data/a.csv.br', 'data/a.csv.gz', 'index.html.br', 'index.html.gz'].map((name) => join(name))
  );
  expect(gunzipSync(readFileSync(join(folder, 'data/a.csv.gz'))).toString()).toBe('data/a.csv');
});
