import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { keysOf } from '../../../src/build/reference/keys.ts';
import { tableOf, withoutStory } from '../../../src/build/reference/markdown.ts';
import { REFERENCE, referenceOf } from '../../../src/build/reference/reference.ts';
import { readPictured } from '$lib/scenes/story.ts';
import { draftStory, Problems } from '$lib/story/index.ts';
import { sceneNames } from '$lib/story/types.ts';
import { real, valid } from '../story/folders.ts';

// As far as it can be read: this is no test of its words.
const { story } = draftStory(real, new Problems());
const committed = readFileSync(join(real, REFERENCE), 'utf8').replaceAll('\r\n', '\n');
const sectionOf = (text: string, heading: string): string =>
  text.split(`\n### ${heading}\n`)[1]?.split(/\n##/)[0] ?? '';

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

describe('of the made-up story', () => {
  const text = referenceOf(readPictured(valid).story, valid);

  test('every scene has its attributes, and an example: the story’s own where it shows one', () => {
    for (const name of sceneNames) expect(sectionOf(text, name)).toContain(`{scene="${name}"`);
    expect(sectionOf(text, 'assembly')).toContain(
      '| `arrangement` | How the seats stand in blocs.'
    );
    expect(sectionOf(text, 'map')).toContain('In step `');
    expect(sectionOf(text, 'map')).toContain('](reference/map.svg)');
  });

  test('columns say what may be written in them', () => {
    const rows = sectionOf(text, 'quotes.csv').split('\n');
    const row = (name: string) => rows.find((each) => each.startsWith(`| \`${name}\``));
    expect(row('source')).toMatch(/\| an id of `sources.json` \| \*\*needed\*\* \|$/);
    expect(row('answers')).toMatch(/\| a `question` of `claims.csv` \| {2}\|$/);
    expect(row('approximate')).toMatch(/\| `true` or `false` \|/);
  });
});

describe('the keys of a shape', () => {
  test('are those described, with what is under them, and what is needed only with what is around', () => {
    const shape = z.strictObject({
      a: z.string().describe('A.').optional(),
      b: z
        .strictObject({
          c: z.int().describe('C.'),
          d: z.strictObject({ e: z.int() }).describe('D.')
        })
        .transform((value) => value)
        .optional()
    });
    expect(keysOf(shape)).toEqual([
      { path: 'a', isNeeded: false, within: null, description: 'A.', under: [] },
      { path: 'b.c', isNeeded: true, within: 'b', description: 'C.', under: [] },
      { path: 'b.d', isNeeded: true, within: 'b', description: 'D.', under: ['e'] }
    ]);
  });

  test('are all described, or the build of the reference stops', () => {
    expect(() => keysOf(z.strictObject({ a: z.string() }))).toThrow('the key a is not described');
  });
});

test('a cell stays in its cell', () => {
  expect(tableOf(['a'], [['b|c\nd']])).toBe('| a |\n| --- |\n| b\\|c d |');
});
