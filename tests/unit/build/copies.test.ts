import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCopies, textIn } from '../../../src/build/dev/copies';

let room: string;
let folder: string;
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'copies-'));
  folder = join(room, 'data');
  mkdirSync(join(folder, 'story'), { recursive: true });
  write('events.csv', 'id\none\n');
  write('story/01-one.md', 'One');
});
afterEach(() => rmSync(room, { recursive: true }));

test('a copy has the folder’s name and says what differs from the one that is served', () => {
  const copies = createCopies(folder, room);
  const first = copies.take();
  expect(first.changed).toEqual(['events.csv', 'story/01-one.md']);
  expect(first.root).toMatch(/[\\/]data$/);
  copies.serve(first);
  write('story/.01-one.md.swp', 'One');
  expect(copies.take().changed).toEqual([]);
  write('story/01-one.md', 'Two');
  write('places.csv', 'id\n');
  rmSync(join(folder, 'events.csv'));
  expect(copies.take().changed).toEqual(['events.csv', 'places.csv', 'story/01-one.md']);
});

test('what is served stays while other copies are taken', () => {
  const copies = createCopies(folder, room);
  expect(copies.served()).toBeNull();
  expect(copies.textOf('story/01-one.md')).toBe('');
  const first = copies.take();
  copies.serve(first);
  write('story/01-one.md', 'Two');
  copies.take();
  write('story/01-one.md', 'Three');
  const third = copies.take();
  expect(copies.textOf('story/01-one.md')).toBe('One');
  expect(textIn(third.root, 'story/01-one.md')).toBe('Three');
  expect(readFileSync(join(copies.served() ?? '', 'events.csv'), 'utf8')).toBe('id\none\n');
  copies.serve(third);
  expect(copies.textOf('story/01-one.md')).toBe('Three');
});
