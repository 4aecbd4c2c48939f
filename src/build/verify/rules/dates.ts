import { blockSources } from '../../../lib/story/cited';
import { firstDay, isDay, isMonth, lastDay } from '../../../lib/story/dates';
import { namedIn } from '../../../lib/story/namedIn';
import type { Step, Story } from '../../../lib/story/types';
import { passagesOf } from '../../../lib/story/words';
import type { Rule } from './rule';
import { weekdayOf, writtenDates, type WrittenDate } from './writtenDates';

/** From and until, days or months; for one day both are it. */
type Span = readonly [from: string, until: string];

/**
 * `dates`: a date in a paragraph is that of something it rests on: of a row that the step names, or that
 * shares a source with the paragraph, or of one of its sources. For a dateline that is the whole step.
 */
export const dates: Rule = ({ story, rules, shown, problems, misruled }) => {
  if (rules.dates === null) return;
  const used = new Set<number>();
  for (const { step, at } of shown) {
    for (const [date, known] of datesIn(step, story)) {
      const days = known.flatMap((span) => (holds(span, date) ? [span] : []));
      const i = rules.dates.findIndex(
        ({ says, steps }) => date.words.includes(says) && (steps?.includes(step.id) ?? true)
      );
      if (days.length === 0 && i >= 0) used.add(i);
      else if (days.length === 0)
        problems.add(
          at,
          `step ${step.id}`,
          `has the date “${date.words}”, which is of no row or source that it rests on there`,
          'correct the one or the other, or list it in rules.dates of story.yaml with why'
        );
      const on = dayOf(date, days);
      if (date.weekday !== null && on !== null && weekdayOf(on) !== date.weekday)
        problems.add(
          at,
          `step ${step.id}`,
          `has “${date.words}”, and that day was a ${weekdayOf(on)}`,
          'correct the day or the date'
        );
    }
  }
  for (const [i, { says }] of rules.dates.entries())
    if (!used.has(i)) misruled(`dates.${i}`, `no step of it needs “${says}” to be allowed`);
};

/** The dates that a step writes, over its words, in them and in its notes, each with the times it may mean. */
function datesIn(step: Step, story: Story): readonly (readonly [WrittenDate, readonly Span[]])[] {
  const passages = [...passagesOf(step.blocks), ...step.notes];
  const cited = passages.flatMap((passage) => blockSources(passage, story));
  const paragraphs = passages.flatMap((passage) =>
    passage.kind === 'paragraph'
      ? [{ text: passage.inlines.map(({ text }) => text).join(''), cites: passage.cites }]
      : []
  );
  return [{ text: step.dateline ?? '', cites: cited }, ...paragraphs].flatMap(({ text, cites }) => {
    const written = writtenDates(text);
    const spans = written.length > 0 ? spansOf(step, cites, story) : [];
    return written.map((date) => [date, spans] as const);
  });
}

/** When everything happened that a step names, or that has one of these sources, as far as the tables know. */
function spansOf(step: Step, cites: readonly string[], story: Story): readonly Span[] {
  const cited = new Set(cites);
  const named = namedIn(step.picture);
  const rows: readonly object[] = [
    ...Object.values(story.events),
    ...Object.values(story.quotes),
    ...[story.conflicts, story.movements, story.deadlines, story.relations, story.claims].flat(),
    ...[story.lives, story.cases, story.crossings].flat()
  ];
  const ours = rows.filter((row) => {
    const { id, event, source, sources = [] } = row as Row;
    const names = [id, event].some((name) => name !== undefined && named.has(name));
    return names || [...sources, source].some((each) => each !== undefined && cited.has(each));
  });
  return [
    ...ours.flatMap(spansIn),
    ...[...cited].flatMap((id): readonly Span[] => {
      const date = story.sources[id]?.date ?? null;
      return date === null ? [] : [[date, date]];
    })
  ];
}

/** What rows of any table may have. */
interface Row {
  readonly id?: string;
  readonly event?: string;
  readonly source?: string;
  readonly sources?: readonly string[];
}

/** Pairs of columns that are the two ends of one time. */
const ends: readonly (readonly [string, string])[] = [
  ['date', 'dateEnd'],
  ['fromEarliest', 'fromLatest'],
  ['toEarliest', 'toLatest']
];

/** Every time in a row: its dates, each pair of ends as one, and the dates in its words. */
function spansIn(row: object): readonly Span[] {
  const cells = row as Readonly<Record<string, unknown>>;
  const isWhen = (value: unknown): value is string =>
    typeof value === 'string' && (isDay(value) || isMonth(value));
  const spans = ends.flatMap(([from, until]): readonly Span[] => {
    const [a, b] = [cells[from], cells[until]];
    return isWhen(a) && isWhen(b) ? [[a, b]] : [];
  });
  const points = Object.values(cells).flatMap((value): readonly Span[] =>
    isWhen(value) ? [[value, value]] : []
  );
  const told = Object.values(cells).flatMap((value): readonly Span[] =>
    typeof value !== 'string' || isWhen(value)
      ? []
      : writtenDates(value).map(({ year, month, day }) => {
          const when = [year ?? anyYear, month, day].filter((part) => part !== null).join('-');
          return [when, when];
        })
  );
  return [...spans, ...points, ...told];
}

/** Stands for the year of a date that is written without one. */
const anyYear = '0000';

/** Whether a date may mean a day of a span. A month without day says nothing of any day in it. */
function holds([from, until]: Span, { year, month, day }: WrittenDate): boolean {
  const years =
    year === null
      ? [from.slice(0, 4), until.slice(0, 4)]
      : from.startsWith(anyYear)
        ? [anyYear]
        : [year];
  return years.some((each) => {
    if (day === null) {
      const when = `${each}-${month}`;
      return when >= from.slice(0, 7) && when <= until.slice(0, 7);
    }
    const when = `${each}-${month}-${day}`;
    const isExact = from !== until || isDay(from) || from.startsWith(anyYear);
    return isExact && when >= firstDay(from) && when <= lastDay(until);
  });
}

/** The day that a date means, where it says its year, or all that it may mean are one. */
function dayOf({ year, month, day }: WrittenDate, spans: readonly Span[]): string | null {
  if (day === null) return null;
  const years = new Set(spans.map(([from]) => from.slice(0, 4)).filter((each) => each !== anyYear));
  const [only] = years;
  if (year === null && years.size !== 1) return null;
  return `${year ?? only}-${month}-${day}`;
}
