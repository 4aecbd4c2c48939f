import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readStory } from '$lib/story/index.ts';
import { example, startStory, whatNext } from '../../../src/build/new/startStory.mjs';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const files = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
const slugIn = (root: string) =>
  /^slug: (.*)$/m.exec(readFileSync(join(root, 'story.yaml'), 'utf8'))?.[1];

test('a new story is whole, and has the public name of its folder', () => {
  const folder = join(parent, 'our-valley-2003');
  expect(startStory(folder)).toEqual({ root: folder, named: true });
  expect(files(folder)).toEqual(files(example));
  expect(slugIn(folder)).toBe('our-valley-2003');
  expect(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')).name).toBe(
    'our-valley-2003'
  );
  expect(readStory(folder).chapters).toHaveLength(3);
});

test('a folder whose name will not do as a public name leaves it as it was', () => {
  const folder = join(parent, 'Valley');
  expect(startStory(folder).named).toBe(false);
  expect(slugIn(folder)).toBe(slugIn(example));
  expect(whatNext('Valley', false)).toMatch(/STORY_DIR=Valley npm start[\s\S]*“slug” in Valley/);
});

test('what is there already is never written over', () => {
  expect(() => startStory(parent)).toThrow(/already, and nothing was written/);
  expect(existsSync(join(parent, 'story.yaml'))).toBe(false);
});
