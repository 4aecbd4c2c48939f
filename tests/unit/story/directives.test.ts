import { describe, expect, test } from 'vitest';
import { readPictured } from '$lib/scenes/story.ts';
import { directives, inlineForms } from '$lib/story/directives.ts';
import { problemsOf, withFolder, type Edit } from './folders.ts';

const picture = '::picture[A card.]{scene="card" quote="q-northing"}';
const words = 'It is said [@gazette].';

/** One more chapter of the made-up story. */
const chapter = (step: string): Edit => [
  'story/99-example.md',
  '',
  `---\nid: example-chapter\ntitle: Example\n---\n\n${step}\n`
];
const step = (content: string): Edit => chapter(`::::step{#example}\n${content}\n::::`);

const written = (name: string, example: string): Edit =>
  name === 'step'
    ? chapter(example)
    : step(name === 'picture' ? `${example}\n\n${words}` : `${picture}\n\n${words}\n\n${example}`);

describe('what is said of the story’s Markdown holds', () => {
  test.each([...directives, ...inlineForms].map((each) => [each.name, each] as const))(
    '%s',
    (name, { description, example, place }) => {
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(place).not.toBe('');
      withFolder([written(name, example)], (root) => {
        expect(readPictured(root).story.chapters.at(-1)?.steps).toHaveLength(1);
      });
    }
  );
});

test.each([
  ['::qoute{#q-northing}', 'unknown directive ::qoute (did you mean “quote”?)'],
  [':::notes\nWords [@gazette].\n:::', 'unknown directive :::notes (did you mean “note”?)'],
  [
    'There were :figur[three]{ref="national.2015.south.seats"} [@gazette].',
    'unknown directive :figur (did you mean “figure”?)'
  ]
])('a slip in %j is told with the name that was meant', (slip, found) => {
  const problems = problemsOf(step(`${picture}\n\n${words}\n\n${slip}`));
  expect(problems.map((each) => each.found)).toEqual([found]);
});
