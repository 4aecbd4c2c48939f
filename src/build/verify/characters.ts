import type { Folder } from '../../lib/story/folder';
import { Problems, type At, type Problem } from '../../lib/story/problems';
import type { Step, Story } from '../../lib/story/types';
import { blockText } from '../../lib/story/words';
import { placeOf } from './place';
import { held } from './typefaces';

type Text = readonly [text: string | null, at: At];
/** Texts of one file, or of a step. */
type In = (where: string | Step, ...texts: readonly (string | null)[]) => readonly Text[];

/** In one package's name only; it comes from the reader's own fonts. */
const left = '@';

/** What each family sets, as far as an editor writes it. */
const setIn: Readonly<Record<string, (story: Story, within: In) => readonly Text[]>> = {
  'Newsreader Display': ({ meta, chapters, method }, within) => [
    ...within('article.yaml', meta.headline),
    ...chapters.flatMap(({ title, steps }) => within(steps[0] ?? 'story', title)),
    ...within('story/method.md', ...method.map(({ title }) => title))
  ],
  'Newsreader Variable': (story, within) => [
    ...within('article.yaml', story.meta.dek, ...story.meta.summary.map(({ text }) => text)),
    ...story.chapters.flatMap(({ dek, steps }) => [
      ...within(steps[0] ?? 'story', dek),
      ...steps.flatMap((step) =>
        within(step, ...step.blocks.map((block) => blockText(block, story)))
      )
    ])
  ],
  'Libre Franklin Variable': (story, within) => [
    ...story.chapters.flatMap(({ steps }) =>
      steps.flatMap((step) =>
        within(
          step,
          step.dateline,
          ...step.blocks.flatMap((block) => (block.kind === 'box' ? [block.title] : [])),
          ...step.notes.map((note) => blockText(note, story))
        )
      )
    ),
    ...within('coverage.csv', ...story.coverage.flatMap(({ fact, note }) => [fact, note])),
    ...within('places.csv', ...Object.values(story.places).map(({ name }) => name)),
    ...within('actors.csv', ...Object.values(story.actors).map(({ name }) => name)),
    ...within(
      'sources.json',
      ...Object.values(story.sources).flatMap((source) => [
        ...[source.title, source.outlet, ...source.authors, ...source.agencies],
        ...[source.publisher, source.place, source.copy, source.note]
      ])
    )
  ]
};

/** Characters that the cut-down typefaces do not hold; each once, where it first stands. */
export function checkCharacters(story: Story, folder: Folder): readonly Problem[] {
  const problems = new Problems();
  const within: In = (where, ...texts) => {
    const at = typeof where === 'string' ? { file: folder.label(where), line: 1 } : placeOf(where);
    return texts.map((text) => [text, at] as const);
  };
  for (const [family, textsOf] of Object.entries(setIn)) {
    const has = held(family);
    const said = new Set<string>(left);
    for (const [text, at] of textsOf(story, within))
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
