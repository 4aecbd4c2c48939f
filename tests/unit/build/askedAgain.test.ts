import { fromAgain, fromWhereThePageSays, withOnePolicy } from '../../../src/build/askedAgain';
import { runInNewContext } from 'node:vm';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('what a chunk fetches later comes from the folder that the page names', () => {
  const code = fromWhereThePageSays(
    '()=>import("./scene-A_1.js").then(e=>e.t);import{a}from"./b.js"'
  );
  expect(code).toMatch(/\.then\(e=>e\.t\);import\{a\}from"\.\/b\.js"$/);
  const [, address = ''] = /import\((.*?)\)\.then/.exec(code) ?? [];
  const asked = (again?: string): unknown =>
    runInNewContext(address, { document: { documentElement: { dataset: { again } } } });
  expect([asked(), asked(''), asked('again/')]).toEqual([
    './scene-A_1.js',
    './scene-A_1.js',
    './again/scene-A_1.js'
  ]);
});

test('a chunk asked for again has its like from beside it, and the entry that is there', () => {
  expect(
    fromAgain('import"./a.js";import{x}from"./entry-1.js";x(__VITE_PRELOAD__)', ['entry-1.js'])
  ).toBe('import"./a.js";import{x}from"../entry-1.js";x(void 0)');
});

test('Svelte asked for twice has the policy of the first: a page allows one of its name', () => {
  // Where the package makes it, as it stands there.
  const module = 'node_modules/svelte/src/internal/client/dom/reconciler.js';
  const [made = ''] = /globalThis\?\.window[^]*?\}\);/.exec(readFileSync(module, 'utf8')) ?? [];
  const code = withOnePolicy(made);
  let asked = 0;
  const createPolicy = (name: string, rules: object) => {
    if (asked++ > 0) throw new TypeError(`${name} exists`);
    return { name, ...rules };
  };
  const page = { window: { trustedTypes: { createPolicy } } };
  const [first, second] = [runInNewContext(code, page), runInNewContext(code, page)] as {
    name: string;
  }[];
  expect(first?.name).toBe('svelte-trusted-html');
  expect(second).toBe(first);
});
