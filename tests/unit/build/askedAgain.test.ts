import { fromAgain, fromWhereThePageSays } from '../../../src/build/askedAgain';
import { runInNewContext } from 'node:vm';
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
