import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutStory } from '../../src/build/reference/markdown.ts';
import { REFERENCE, referenceOf } from '../../src/build/reference/reference.ts';
import { draftStory, Problems } from '$lib/story/index.ts';
import { real } from '../unit/story/folders.ts';

// As far as it can be read: this is no test of its words.
const { story } = draftStory(real, new Problems());
const committed = readFileSync(join(real, REFERENCE), 'utf8').replaceAll('\r\n', '\n');

test('the reference is current; if not, run npm run reference', () => {
  const now = referenceOf(story, real);
  // An example that has been edited since is still one: words of the story are not compared.
  expect(withoutStory(committed)).toBe(withoutStory(now));
});

test('its links lead to headings, and its pictures are there and small', () => {
  const headings = [...committed.matchAll(/^###? (.+)$/gm)].map(([, heading = '']) => heading);
  expect(new Set(headings).size).toBe(headings.length);
  expect(committed.match(/^ *- \[.+\]\(#[\w-]+\)$/gm)).toHaveLength(headings.length);
  const pictures = [...committed.matchAll(/\]\((reference\/.+)\)$/gm)].map(([, path = '']) => path);
  expect(pictures.length).toBeGreaterThan(0);
  for (const path of pictures) {
    expect(existsSync(join(real, path)), path).toBe(true);
    expect(statSync(join(real, path)).size, path).toBeLessThan(60 * 1024);
  }
});
