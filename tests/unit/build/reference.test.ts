import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { keysOf } from '../../../src/build/reference/keys.ts';
import { tableOf } from '../../../src/build/reference/markdown.ts';
import { referenceOf } from '../../../src/build/reference/reference.ts';
import { readPictured } from '$lib/scenes/story.ts';
import { sceneNames } from '$lib/story/types.ts';
import { valid } from '../story/folders.ts';

const sectionOf = (text: string, heading: string): string =>
  text.split(`\n### ${heading}\n`)[1]?.split(/\n##/)[0] ?? '';

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
