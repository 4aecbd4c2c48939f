import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';

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
const limits: Record<string, number> = { 'embed.js': 6 * 1024, 'inline.js': 90 * 1024 };

test('the manifest is of this version, and names what other pages load', () => {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(version).toBe(own.version);
  expect(Object.keys(files)).toEqual(['embed.js', 'inline.js']);
});

test.for(Object.entries(files))('%s is what the manifest says', async ([name, said]) => {
  const response = await fetch(inject('site') + said.path);
  const body = Buffer.from(await response.arrayBuffer());
  expect(said.path).toBe(`embed/${version}/${name}`);
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
  expect(body).toBe(readFileSync(`build/embed/${version}/embed.js`, 'utf8'));
  expect(body).toContain(files['inline.js']?.integrity);
  expect(response.headers.get('cache-control')).not.toContain('immutable');
});

test('neither script makes markup of text, stores, or speaks to a server', () => {
  for (const { path } of Object.values(files)) {
    const text = readFileSync(`build/${path}`, 'utf8');
    for (const word of [
      /\.innerHTML\s*=/,
      /insertAdjacentHTML|document\.write/,
      /\beval\(|new Function\b/,
      /localStorage|sessionStorage|document\.cookie/,
      /\bfetch\(|XMLHttpRequest|sendBeacon/,
      /createElement\(.style/
    ])
      expect(text).not.toMatch(word);
  }
});
