import { Problems, type At, type Problem } from '../../lib/story/problems';
import type { Story } from '../../lib/story/types';
import { blockText } from '../../lib/story/words';
import { placeOf } from './place';
import { held } from './typefaces';

type Text = readonly [text: string | null, at: At];

/** In one package's name only; it comes from the reader's own fonts. */
const left = '@';

/** What each family sets, as far as an editor writes it. */
const setIn: Readonly<Record<string, (story: Story) => readonly Text[]>> = {
  'Newsreader Display': ({ meta, chapters, method }) => [
    [meta.headline, fileAt('article.yaml')],
    ...chapters.map(({ title, steps }): Text => [title, firstOf(steps)]),
    ...method.map(({ title }): Text => [title, fileAt('story/method.md')])
  ],
  'Newsreader Variable': (story) => [
    [story.meta.dek, fileAt('article.yaml')],
    ...story.meta.summary.map(({ text }): Text => [text, fileAt('article.yaml')]),
    ...story.chapters.flatMap(({ dek, steps }): Text[] => [
      [dek, firstOf(steps)],
      ...steps.flatMap((step) =>
        step.blocks.map((block): Text => [blockText(block, story), placeOf(step)])
      )
    ])
  ],
  'Libre Franklin Variable': (story) => [
    ...story.chapters.flatMap(({ steps }) =>
      steps.flatMap((step): Text[] => [
        [step.dateline, placeOf(step)],
        ...step.blocks.flatMap((block): Text[] =>
          block.kind === 'box' ? [[block.title, placeOf(step)]] : []
        ),
        ...step.notes.map((note): Text => [blockText(note, story), placeOf(step)])
      ])
    ),
    ...story.coverage.flatMap(({ fact, note }) => [fact, note].map(in_('coverage.csv'))),
    ...Object.values(story.places).map(({ name }) => in_('places.csv')(name)),
    ...Object.values(story.actors).map(({ name }) => in_('actors.csv')(name)),
    ...Object.values(story.sources).flatMap(
      ({ title, outlet, authors, agencies, publisher, place, copy, note }) =>
        [title, outlet, ...authors, ...agencies, publisher, place, copy, note].map(
          in_('sources.json')
        )
    )
  ]
};

const fileAt = (path: string): At => ({ file: `data/${path}`, line: 1 });
const in_ =
  (path: string) =>
  (text: string | null): Text => [text, fileAt(path)];
const firstOf = ([step]: Story['chapters'][number]['steps']): At =>
  step ? placeOf(step) : fileAt('story');

/** Characters that the cut-down typefaces do not hold; each once, where it first stands. */
export function checkCharacters(story: Story): readonly Problem[] {
  const problems = new Problems();
  for (const [family, textsOf] of Object.entries(setIn)) {
    const has = held(family);
    const said = new Set<string>(left);
    for (const [text, at] of textsOf(story))
      for (const character of text ?? '') {
        if (character <= ' ' || said.has(character) || has(character)) continue;
        said.add(character);
        problems.add(
          at,
          'text',
          `the character “${character}” is not in the typeface ${family}`,
          'run npm run fonts, or write another'
        );
      }
  }
  return problems.list;
}
