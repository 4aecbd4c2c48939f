import { readArticle } from './article.ts';
import { chaptersPath, readWords } from './chapters.ts';
import { readEditions } from './editions.ts';
import { Folder } from './folder.ts';
import type { Mention } from './markdown.ts';
import { deepFreeze, recordBy } from './freeze.ts';
import { readTables } from './package.ts';
import { Problems } from './problems.ts';
import { readRows, type Placed } from './rows.ts';
import { checkCases } from './rules/cases.ts';
import { checkClaims } from './rules/claims.ts';
import { checkCorrections } from './rules/corrections.ts';
import { checkMovements, checkVotes } from './rules/counts.ts';
import { checkCoverage } from './rules/coverage.ts';
import { checkEditions } from './rules/editions.ts';
import { checkNight } from './rules/night.ts';
import { checkPageIds } from './rules/ids.ts';
import { checkIntervals } from './rules/intervals.ts';
import { checkLives } from './rules/lives.ts';
import { checkMentions } from './rules/mentions.ts';
import { checkMoved } from './rules/moved.ts';
import { checkOrder } from './rules/order.ts';
import { checkPlaces } from './rules/places.ts';
import { checkQuotations } from './rules/quotations.ts';
import { checkReworded } from './rules/reworded.ts';
import { checkSeats } from './rules/seats.ts';
import { checkSettings } from './rules/settings.ts';
import { saidInRows } from './said.ts';
import { checkCoverageWords } from './rules/coverageWords.ts';
import { checkUnusedSources } from './rules/unusedSources.ts';
import { readSettings } from './settings/index.ts';
import { languageFor } from './settings/languages.ts';
import { readSources } from './sources.ts';
import { translate } from './translation/index.ts';
import type { DateText, Story } from './types.ts';

export { citedSources } from './cited.ts';
export { describe, Problems, StoryError, type Problem } from './problems.ts';
export { readingMinutes, wordCount, WORDS_PER_MINUTE, type WordCount } from './words.ts';

/**
 * Reads and checks everything editorial but what pictures say of themselves: each scene knows its own.
 * @param root the data folder
 * @param today the day of the build, from which the age of a report is counted
 * @returns the story, frozen to its leaves, with what an editor should look at in `warnings`
 * @throws {StoryError} naming every problem found, when there is any
 */
export function readStory(root: string, today: DateText = dayOfBuild()): Story {
  const problems = new Problems();
  const { story } = draftStory(root, problems, today);
  problems.throwIfAny();
  return deepFreeze(story);
}

/** A story as far as it could be read, and how far that is. */
export interface Draft {
  readonly story: Story;
  /** Ids in lines that could not be read: that has been said, and nothing more is asked of them. */
  readonly unread: ReadonlySet<string>;
  /** Whether a table, by its path in the data folder, is read as it was written. */
  readonly readable: (path: string) => boolean;
  /** Whether nothing was found wrong outside the chapters, so that what depends on it can be asked. */
  readonly sound: boolean;
}

/**
 * Reads everything editorial as far as it can be read, for tools that look at unfinished work.
 * @param problems takes whatever is wrong
 * @param lang the tag of one of its languages; empty for the first. The first is always checked, and
 * whatever is wrong in it is wrong in all
 */
export function draftStory(
  root: string,
  problems: Problems,
  today: DateText = dayOfBuild(),
  lang = ''
): Draft {
  const folder = new Folder(root, problems);
  const settings = readSettings(folder, problems);
  const article = readArticle(folder, problems);
  const sources = readSources(folder, problems);
  const sourceIds = sources?.map(({ id }) => id) ?? null;
  const tables = readTables(folder, { 'sources.json': sourceIds }, problems);
  const rows = readRows(tables, problems);
  const languages = settings?.languages ?? [];
  const told = chaptersPath(folder, languages);
  const words = readWords(folder, problems, told, languages);
  const editions = readEditions(folder, problems);

  const story: Story = {
    meta: article?.meta ?? noMeta,
    limits: article?.limits ?? noLimits,
    chapters: words.chapters,
    method: words.method,
    events: recordBy(values(rows.events), ({ id }) => id),
    conflicts: values(rows.conflicts),
    readings: values(rows.readings),
    reports: values(rows.reports),
    tellers: values(rows.tellers),
    night: article?.night ?? null,
    strip: values(rows.strip),
    windows: values(rows.windows),
    actors: recordBy(values(rows.actors), ({ id }) => id),
    places: recordBy(values(rows.places), ({ id }) => id),
    relations: values(rows.relations),
    deadlines: values(rows.deadlines),
    movements: values(rows.movements),
    quotes: recordBy(values(rows.quotes), ({ id }) => id),
    claims: values(rows.claims),
    cases: values(rows.cases),
    lives: values(rows.lives),
    parties: recordBy(values(rows.parties), ({ id }) => id),
    national: values(rows.national),
    turnout: values(rows.turnout),
    constituencies: values(rows.constituencies),
    tiles: values(rows.tiles),
    arrangements: values(rows.arrangements),
    crossings: values(rows.crossings),
    labels: values(rows.labels),
    corrections: values(rows.corrections),
    editions: values(editions ?? []),
    moved: values(rows.moved),
    coverage: values(rows.coverage),
    sources: recordBy(sources ?? [], ({ id }) => id),
    translations: {},
    warnings: problems.warnings
  };

  // Where a table or a line of one could not be read, nothing is asked of what depends on it: that
  // would bury the one true problem under its consequences.
  const unread = new Set([...tables.values()].flatMap((table) => table.malformed));
  const readable = (path: string) => tables.get(path)?.readable === true;
  const complete = (path: string) => readable(path) && tables.get(path)?.malformed.length === 0;

  const steps = new Set(words.ids.flatMap(({ kind, id }) => (kind === 'step' ? [id] : [])));
  checkPageIds(words.ids, problems);
  const isWhole = !problems.list.some(({ file }) => file.startsWith(folder.label(`${told}/`)));
  checkIntervals(rows);
  checkPlaces(rows);
  checkOrder(rows);
  checkMovements(rows);
  if (complete('claims.csv') && complete('quotes.csv')) checkClaims(rows, sourceIds ?? []);
  if (settings !== null) checkSettings(settings, story, folder, complete, problems);
  if (complete('actors.csv') && complete('cases.csv')) checkCases(rows, today);
  if (complete('actors.csv') && complete('lives.csv')) checkLives(rows, today);
  if (article !== null && readable('places.csv')) {
    const ids = words.chapters.map(({ id }) => id);
    checkNight(rows, article, ids, unread, problems);
  }
  if (article !== null && editions !== null) {
    checkEditions(editions, article, problems);
    checkCorrections(rows, editions, article);
  }
  const moves = complete('moved.csv') || !tables.has('moved.csv');
  if (editions !== null && moves && isWhole) checkMoved(rows, editions, words.ids, problems);
  const isPublishable = isWhole && moves && complete('quotes.csv') && complete('corrections.csv');
  if (article !== null && editions !== null && isPublishable)
    checkReworded(story, editions, words.ids, problems);
  if (article !== null && electionTables.every(complete)) checkSeats(rows, article.totals);
  if (electionTables.every(complete)) checkVotes(rows);
  if (article !== null && complete('coverage.csv')) checkCoverage(rows, steps, article, problems);
  if (complete('coverage.csv') && complete('quotes.csv')) checkCoverageWords(rows, story);
  const known = {
    source: sources !== null,
    quote: readable('quotes.csv'),
    question: readable('claims.csv'),
    figure: [...electionTables, 'movements.csv'].every(readable)
  };
  // A number that is wrong in its table says nothing about the words.
  const wrong = new Set(problems.list.map(({ file }) => file));
  const isAsked = (mention: Mention) =>
    known[mention.kind] &&
    (mention.kind !== 'figure' ||
      !tablesOf(mention.ref).some((table) => wrong.has(folder.label(table))));
  const mentions = [...words.mentions, ...(article?.mentions ?? [])].filter(isAsked);
  checkMentions(mentions, story, unread, problems);
  const said = [...(article?.said ?? []), ...words.said, ...saidInRows(rows)];
  if (complete('quotes.csv') && sources !== null) checkQuotations(said, story, problems);
  const leftOut = settings?.rules.leftOut?.flatMap(({ table, ids }) =>
    table === 'sources' ? ids : []
  );
  if (problems.list.length === 0)
    checkUnusedSources(story, tables, folder, leftOut ?? [], problems);
  const chapters = folder.label(`${told}/`);
  const sound = problems.list.every(({ file }) => file.startsWith(chapters));
  const language = lang === '' ? undefined : languageFor(languages, lang);
  const translation =
    language && settings && language !== languages[0]
      ? translate(story, settings, language, folder, problems)
      : null;
  if (translation)
    checkMentions(translation.words.mentions.filter(isAsked), story, unread, problems);
  const inLanguage = translation?.story ?? story;
  // A table that the folder does not have is read as it is: empty.
  return {
    story: inLanguage,
    unread,
    readable: (path) => tables.get(path)?.readable !== false,
    sound
  };
}

/** The tables that a figure may rest on, by the name its reference begins with. */
const tablesOf = (ref: string): readonly string[] => {
  const [name] = ref.split('.');
  return [...electionTables, 'movements.csv'].filter((path) => path.endsWith(`${name}.csv`));
};

const stories = new Map<string, Story>();

/** `readStory`, once for each folder: for a build that renders many pages. */
export function loadStory(root: string): Story {
  const story = stories.get(root) ?? readStory(root);
  stories.set(root, story);
  return story;
}

const electionTables = [
  'elections/national.csv',
  'elections/turnout.csv',
  'elections/constituencies.csv',
  'elections/arrangements.csv'
];
const noMeta = {
  headline: '',
  dek: '',
  cover: null,
  summary: [],
  byline: null,
  errorsTo: null,
  edition: 1,
  published: '',
  updated: '',
  language: ''
};
const nothing = { min: 0, max: 0 };
const noLimits = {
  chapters: nothing,
  steps: nothing,
  words: nothing,
  wordsPerStep: { ...nothing, long: 0 },
  grade: 0,
  cards: 0,
  newPersons: { max: 0, more: 0, moreIn: [] }
};

/** Computed from the clock of the machine: only a build that names no other day asks for it. */
function dayOfBuild(): DateText {
  return new Date().toISOString().slice(0, 10);
}

function values<T>(rows: readonly Pick<Placed<T>, 'value'>[]): readonly T[] {
  return rows.map(({ value }) => value);
}
