import type { StripMark } from '../scenes/night/types';
import { fewestReports } from '../story/tables/night';
import type { Story } from '../story/types';

/** How many reports there are, and how many of them give an hour. */
export interface Counts {
  readonly reports: number;
  readonly hours: number;
}

/** Somebody by whose telling the night can be explored. */
export interface Teller extends Counts {
  readonly id: string;
  /** The words of the choice. */
  readonly label: string;
  /** Ids of the marks that are theirs. */
  readonly marks: readonly string[];
}

/** The tellers of the night in the order of their table, those with enough reports of its events. */
export function tellersOf(story: Story, marks: readonly StripMark[]): Teller[] {
  return story.tellers.flatMap(({ id, label }) => {
    const theirs = reportsOf(story).filter(({ teller }) => teller === id);
    if (theirs.length < fewestReports) return [];
    const ids = new Set(theirs.map(({ event, source }) => `${event}/${source}`));
    const own = marks.filter((mark) => ids.has(mark.id)).map((mark) => mark.id);
    return [{ id, label, marks: own, ...count(theirs) }];
  });
}

/** Every report of the night's events. */
export const countAll = (story: Story): Counts => count(reportsOf(story));

const reportsOf = ({ strip, reports }: Story) =>
  reports.filter(({ event }) => strip.some((row) => row.event === event));

const count = (reports: readonly { readonly hour: string | null }[]): Counts => ({
  reports: reports.length,
  hours: reports.filter(({ hour }) => hour !== null).length
});
