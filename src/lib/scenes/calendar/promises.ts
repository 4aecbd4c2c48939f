import type { DateText, Deadline, Relation, Story } from '../../story/types';
import { daysBetween, spanOf } from './days';
import { kindsOf } from './kinds';
import type { Promised } from './types';

/** A deadline, and what had come of it by some day. */
export interface Standing {
  readonly deadline: Deadline;
  readonly outcome: Deadline['outcome'] | 'open';
}

/** The row of relations.csv that says for how long parliament was ordered closed. */
export const orderIn = ({ relations }: Pick<Story, 'relations'>): Relation | undefined =>
  relations.find(({ kind }) => kind === kindsOf().ordered);

/**
 * What had been set by a day, and what had come of it.
 * @param struck ids of what was given up before its day
 */
export const setBy = (
  { deadlines }: Pick<Story, 'deadlines'>,
  until: DateText,
  struck: readonly string[]
): Standing[] =>
  deadlines
    .filter(({ set }) => daysBetween(set, until) >= 0)
    .map((deadline) => {
      const over = daysBetween(spanOf(deadline.due)[1], until) >= 0 || struck.includes(deadline.id);
      return { deadline, outcome: over ? deadline.outcome : 'open' };
    });

/** What had been set by a day and can be drawn, because its outcome is known. */
export const promisedBy = (story: Story, until: DateText, struck: readonly string[]): Promised[] =>
  setBy(story, until, struck).flatMap(({ deadline: { id, due, outcome: end }, outcome }) =>
    outcome === 'not known' || end === 'not known' ? [] : [{ id, due, outcome }]
  );
