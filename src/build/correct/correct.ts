import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { didYouMean } from '../../lib/story/nearest.ts';
import { describe, draftStory, Problems, StoryError } from '../../lib/story/index.ts';
import { earlierIds } from '../../lib/story/moved.ts';
import type { Story } from '../../lib/story/types.ts';
import { putFile } from '../stills/files.ts';
import { withRow } from './row.ts';

/** What an editor asks for. */
export interface Asked {
  /** The published id of a step or a chapter, or `whole` for the story as a whole. */
  readonly step: string;
  /** What was wrong, and what stands there now. */
  readonly text: string;
  /** Ids of sources that show it. */
  readonly sources: readonly string[];
  /** The day of the correction. */
  readonly today: string;
}

const TABLE = 'corrections.csv';
const WHOLE = 'whole';

/**
 * Adds a row to `corrections.csv` for the edition in preparation.
 * @param root the data folder
 * @returns what was written, and what is still to do
 * @throws {Error} saying what to do instead, where no such row can be written; then nothing is
 */
export function correct(root: string, asked: Asked): string {
  const label = (file: string) => `${basename(root)}/${file}`;
  const problems = new Problems();
  const { story } = draftStory(root, problems, asked.today);
  const needed = [label('article.yaml'), label(TABLE), label('editions')];
  const inTheWay = problems.list.filter(({ file }) => needed.some((name) => file.startsWith(name)));
  if (inTheWay.length > 0) throw new StoryError(inTheWay);

  const text = asked.text.trim().replace(/\s+/g, ' ');
  if (text === '')
    throw new Error('The correction has no words: say what was wrong, and what stands there now.');
  const step = stepOf(story, asked, label('article.yaml'));
  const unknown = asked.sources.find((id) => !Object.hasOwn(story.sources, id));
  if (unknown !== undefined) {
    const meant = didYouMean(unknown, Object.keys(story.sources));
    throw new Error(`“${unknown}” is not in ${label('sources.json')}${meant}.`);
  }
  const path = join(root, TABLE);
  const {
    text: table,
    row,
    line
  } = withRow(readFileSync(path, 'utf8'), {
    date: asked.today,
    edition: String(story.meta.edition),
    step,
    text,
    sources: asked.sources.join(';')
  });
  putFile(path, table);
  return [`${label(TABLE)}:${line}`, `  ${row}`, ...stillToDo(root, asked, line)].join('\n');
}

/** The cell of the step; it must be of something that was published. */
function stepOf(story: Story, { step, today }: Asked, article: string): string {
  const last = story.editions.at(-1);
  if (!last) throw new Error('No edition has been released yet, so there is nothing to correct.');
  if (story.meta.edition <= last.edition)
    throw new Error(
      `Edition ${last.edition} was released on ${last.date}, and stays as it is. To correct it, ` +
        `write edition: ${last.edition + 1} and updated: ${today} in ${article}, and run this again.`
    );
  const published = story.editions.flatMap(({ chapters }) =>
    chapters.flatMap(({ id, steps }) => [id, ...steps.map((each) => each.id)])
  );
  if (published.includes(step)) return step;
  if (step === WHOLE) return '';
  const [earlier] = earlierIds(story, step);
  if (earlier !== undefined)
    throw new Error(`“${step}” was published as “${earlier}”: name it so.`);
  const isNew = story.chapters.some(
    ({ id, steps }) => id === step || steps.some((each) => each.id === step)
  );
  if (isNew)
    throw new Error(
      `“${step}” is new in edition ${story.meta.edition}: what has not been published needs no correction.`
    );
  const meant = didYouMean(step, [...published, WHOLE]);
  throw new Error(
    `No edition has a step or chapter “${step}”${meant}. Name it by the id it was published ` +
      `under, or write ${WHOLE} for the story as a whole.`
  );
}

/** What the checks say of the row, now that it stands there, and what is left. */
function stillToDo(root: string, { today, sources }: Asked, line: number): readonly string[] {
  const problems = new Problems();
  draftStory(root, problems, today);
  const file = `${basename(root)}/${TABLE}`;
  const wrong = problems.list.filter((each) => each.file === file && each.line === line);
  return [
    'Next:',
    ...wrong.map((each) => `  ${describe(each)}`),
    ...(sources.length > 0 ? [] : ['  name in its column sources what shows it, if anything does']),
    '  npm run edition, when the edition is complete'
  ];
}
