import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { isWithin, withSlashes } from '../../../src/build/paths.mjs';

test.for([
  { system: posix, folder: '/p/data', file: '/p/data/story/a.md', expected: true },
  { system: posix, folder: '/p/data', file: '/p/data', expected: false },
  { system: posix, folder: '/p/data', file: '/p/database/a.md', expected: false },
  { system: posix, folder: '/p/data', file: '/p/src/a.ts', expected: false },
  { system: posix, folder: '/p/data', file: '/p/data/..a.md', expected: true },
  { system: win32, folder: 'C:\\p\\data', file: 'C:\\p\\data\\story\\a.md', expected: true },
  { system: win32, folder: 'C:/p/data', file: 'c:\\p\\data\\a.csv', expected: true },
  { system: win32, folder: 'C:\\p\\data', file: 'C:\\p\\database\\a.md', expected: false },
  { system: win32, folder: 'C:\\p\\data', file: 'D:\\p\\data\\a.md', expected: false }
])('$file lies in $folder: $expected', ({ system, folder, file, expected }) => {
  expect(isWithin(folder, file, system)).toBe(expected);
});

test.for([
  ['embed\\guest\\early.js', 'embed/guest/early.js'],
  ['C:\\p\\src', 'C:/p/src'],
  ['embed/guest', 'embed/guest']
])('%s is %s', ([name, expected]) => {
  expect(withSlashes(name ?? '')).toBe(expected);
});
