import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faces, held } from '../../../src/build/verify/typefaces';

const folder = 'src/lib/article/fonts';

test('all fonts together stay within 60 KB', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
  const bytes = files.reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0);
  expect(files.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(60 * 1024);
});

test('each family has stand-ins of its own measure', () => {
  for (const family of ['Newsreader Variable', 'Newsreader Display', 'Libre Franklin Variable']) {
    const standIn = faces().find((face) => face.includes(`font-family: '${family} Fallback'`));
    expect(standIn).toMatch(/size-adjust: \d+\.\d+%;\s+ascent-override: /);
  }
});

test('a typeface says which characters it holds', () => {
  const has = held('Newsreader Variable');
  expect(['a', 'é', '“'].filter((character) => !has(character))).toEqual([]);
  expect(has('字')).toBe(false);
  expect(held('No such face')('a')).toBe(false);
});
