import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPictured } from '$lib/scenes/story.ts';
import { StoryError } from '$lib/story/index.ts';
import { withFolder } from './folders.ts';

const tables = [
  'events.csv',
  'places.csv',
  'movements.csv',
  'coverage.csv',
  'claims.csv',
  'cases.csv',
  'lives.csv',
  'corrections.csv',
  'night.csv',
  'quotes.csv',
  'moved.csv',
  'elections/national.csv',
  'elections/arrangements.csv'
];
const words = ['story/00-the-bridge.md', 'story/01-the-vote.md', 'story/method.md'];
const others = [
  'article.yaml',
  'story.yaml',
  'sources.json',
  'datapackage.json',
  'editions/1.json'
];

/** Letters that mean something to one of the parsers, and any others. */
const noise = fc.oneof(
  fc.constantFrom(',', '"', '\n', '\r', ';', ':', '::', '::::', '[@', ']', '{', '}', '>', '#', '-'),
  fc.constantFrom(
    '---\n',
    '\t',
    '\u0000',
    '&a ',
    '*a',
    '<b>',
    '__proto__',
    'constructor',
    '\u200b'
  ),
  fc.string({ maxLength: 4 })
);

/** At a relative place, takes some letters away and puts others in. */
const change = fc.record({
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 12 }),
  insert: noise
});

function mutate(
  text: string,
  { where, remove, insert }: { where: number; remove: number; insert: string }
) {
  const start = Math.floor(where * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

test.each([
  ['tables', tables],
  ['words', words],
  ['other files', others]
])(
  'damaged %s are an error of the story or none, never another',
  (_, files) => {
    withFolder([], (root) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...files),
          fc.array(change, { minLength: 1, maxLength: 4 }),
          (file, changes) => {
            const path = join(root, file);
            const whole = readFileSync(path, 'utf8');
            try {
              writeFileSync(path, changes.reduce(mutate, whole));
              readPictured(root);
            } catch (error) {
              if (!(error instanceof StoryError)) throw error;
              expect(error.problems.length).toBeGreaterThan(0);
              for (const { line } of error.problems) expect(line).toBeGreaterThanOrEqual(1);
            } finally {
              writeFileSync(path, whole);
            }
          }
        ),
        { numRuns: 50 }
      );
    });
  },
  60_000
);
