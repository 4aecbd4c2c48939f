import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { nameFolder, unnamed } from '../../src/build/embed/manifest.mjs';

interface Manifest {
  readonly version: string;
  readonly files: Record<
    string,
    { path: string; integrity: string; bytes: number; brotli: number }
  >;
}
const { version, files } = JSON.parse(
  readFileSync('build/embed/manifest.json', 'utf8')
) as Manifest;
const limits: Record<string, number> = {
  'embed.js': 6 * 1024,
  'inline.js': 96 * 1024,
  'resize.js': 2 * 1024
};

test('the manifest is of this version, and names what other pages load', () => {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(version).toBe(own.version);
  expect(Object.keys(files)).toEqual(['embed.js', 'inline.js', 'resize.js']);
});

/** The folder that each file stands in, and its text. */
const folders = Object.values(files).map(({ path }) => path.replace(/[^/]*$/, ''));
const texts = Object.values(files).map(({ path }) => readFileSync(`build/${path}`, 'utf8'));

test('each stands in a folder that is named by what is in it', () => {
  const [embed, inline, resize] = folders.map((folder) => folder.split('/').at(-2) ?? '') as [
    string,
    string,
    string
  ];
  expect(inline).toBe(embed);
  expect(folders).toEqual([embed, inline, resize].map((name) => `embed/v/${name}/`));
  const unchanged = texts.map((text) => text.replaceAll(embed, unnamed));
  expect(nameFolder(version, unchanged.slice(0, 2))).toBe(embed);
  expect(nameFolder(version, unchanged.slice(2))).toBe(resize);
  expect(readdirSync('build/embed/v').sort()).toEqual([embed, resize].sort());
});

test.for(Object.entries(files))('%s is what the manifest says', async ([name, said]) => {
  const response = await fetch(inject('site') + said.path);
  const body = Buffer.from(await response.arrayBuffer());
  expect(folders.map((folder) => folder + name)).toContain(said.path);
  expect(said.bytes).toBe(body.length);
  expect(said.integrity).toBe(`sha384-${createHash('sha384').update(body).digest('base64')}`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  expect(said.brotli).toBe(brotliCompressSync(body, { params }).length);
  expect(said.brotli).toBeLessThanOrEqual(limits[name] ?? 0);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('cache-control')).toContain('immutable');
});

test('the evergreen script is this version’s, and is asked for again', async () => {
  const response = await fetch(`${inject('site')}embed/embed.js`);
  const body = await response.text();
  expect(body).toBe(texts[0]);
  expect(body).toContain(files['inline.js']?.integrity);
  expect(body).toContain(files['inline.js']?.path);
  expect(response.headers.get('cache-control')).not.toContain('immutable');
});

test('no script makes markup of text, stores, or speaks to a server', () => {
  for (const text of texts)
    for (const word of [
      /\.innerHTML\s*=/,
      /insertAdjacentHTML|document\.write/,
      /\beval\(|new Function\b/,
      /localStorage|sessionStorage|document\.cookie/,
      /\bfetch\(|XMLHttpRequest|sendBeacon/,
      /createElement\(.style/
    ])
      expect(text).not.toMatch(word);
});
