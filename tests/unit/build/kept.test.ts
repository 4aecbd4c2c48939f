import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { codeOf } from '../../../src/build/codeOf';
import { compiledOnce } from '../../../src/build/compiledOnce';
import { everyModule } from '../../../src/build/everyModule';
import { keepAt, keptAt, placeOf, throwAway } from '../../../src/build/kept';
import { keptScripts } from '../../../src/build/keptScripts';
import { tidyOnce } from '../../../src/build/stills/tidyOnce';
import { tidy } from '../../../src/lib/stills/tidy';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

test('something is found again by all that it is made of, and by nothing else', () => {
  const place = (...of: string[]) => placeOf('kept', 'txt', of);
  expect(place('ab', 'c')).toBe(place('ab', 'c'));
  const others = [place('ab', 'd'), place('a', 'bc'), place('abc'), place('ab', 'c', '')];
  expect(new Set([place('ab', 'c'), ...others]).size).toBe(5);
  expect(placeOf('kept', 'txt', [Buffer.from('ab'), 'c'])).toBe(place('ab', 'c'));
});

test('what is not asked for in so many days goes, and what is asked for stays', () => {
  const root = folder();
  const [used, unused, young] = ['used', 'unused', 'young'].map((name) => join(root, name));
  for (const file of [used, unused, young]) keepAt(file!, file!);
  const days = (ago: number) => Date.now() / 1000 - ago * 24 * 60 * 60;
  for (const file of [used, unused]) utimesSync(file!, days(31), days(31));
  utimesSync(young!, days(29), days(29));
  expect(keptAt(used!)?.toString()).toBe(used);
  throwAway(root, 30);
  expect(readdirSync(root).sort()).toEqual(['used', 'young']);
  expect(keptAt(unused!)).toBeNull();
  throwAway(join(root, 'nothing'), 30);
});

test('the code of a module has that of all modules of ours that it imports', () => {
  const code = codeOf('src/build/stills/rasteriser.ts');
  for (const file of ['build/stills/rasteriser.ts', 'lib/stills/schemes.ts', 'lib/stills/tree.ts'])
    expect(Object.fromEntries(JSON.parse(code) as [string, string][])).toHaveProperty([
      join('src', file)
    ]);
});

test('a drawing is tidied once, and another one for itself', () => {
  const root = folder();
  const drawing = (r: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg"><g><g><circle r="${r}.0"/></g></g></svg>`;
  for (const r of [1, 1, 2]) expect(tidyOnce(root)(drawing(r))).toBe(tidy(drawing(r)));
  expect(readdirSync(root)).toHaveLength(2);
});

test('scripts are bundled again only where they are given something else', async () => {
  const make = vi.fn((text: string) => Promise.resolve(new Map([['a.js', text]])));
  const asked = async (of: string) => [...(await keptScripts([of], () => make(of)))];
  // Nobody else's: what is kept outlives the test.
  const [one, other] = [`${process.pid} ${Date.now()}`, `${process.pid} ${Date.now()} other`];
  for (const of of [one, one, other]) expect(await asked(of)).toEqual([['a.js', of]]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('all code of ours, and what the story gives it, may come into a script', () => {
  const all = everyModule();
  const code = all[all.indexOf(join('src', 'lib', 'i18n', 'format.ts')) + 1];
  expect(code).toContain('export function formatDate(');
  expect(all.some((text) => text.includes('export const timeZone = '))).toBe(true);
});

type Compile = (code: string, id: string) => Promise<{ readonly code: string }>;

test('a component is compiled once for each set of options', async () => {
  const handler = vi.fn((code: string) => Promise.resolve({ code }));
  const asked = (options: object) => {
    const [plugin] = compiledOnce(
      () => [{ name: 'vite-plugin-svelte:compile', transform: { handler } }],
      options
    );
    const { transform } = plugin as unknown as { transform: { handler: Compile } };
    return transform.handler;
  };
  const [one, same, other] = [{ css: 'a' }, { css: 'a' }, { css: 'b' }].map(asked);
  const compile = async (each: Compile | undefined, code: string) =>
    (await each?.(code, 'x'))?.code;
  const all = [compile(one, '1'), compile(same, '1'), compile(other, '1'), compile(one, '2')];
  expect(await Promise.all(all)).toEqual(['1', '1', '1', '2']);
  expect(handler).toHaveBeenCalledTimes(3);
});
