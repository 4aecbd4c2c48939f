import { rollup } from 'd3';
import { evidence as t } from '../i18n';
import { disputesOf } from '../story/disputes';
import { namedIn } from '../story/namedIn';
import type { Step, Story } from '../story/types';

type Told = Pick<Story, 'chapters' | 'readings' | 'claims' | 'quotes'>;

/** So many readings of shared events at most: one source may speak of nearly all. */
const most = 3;

/**
 * What each source of a step says of what the step tells, in the desk's words: its rows of
 * `readings.csv` on events that the step's picture names; else what it has on the questions that the
 * step tells, each claim with those who deny it; else its readings of events that other sources of the
 * step speak of, those of most first; else its one reading. A source of which none is known is not there.
 * @param cited ids of the step's sources
 */
export function saysIn(
  step: Pick<Step, 'id' | 'picture'>,
  cited: readonly string[],
  story: Told
): ReadonlyMap<string, readonly string[]> {
  const named = namedIn(step.picture);
  const sides = disputesOf(story)
    .filter(({ steps }) => steps.some((place) => place.step.id === step.id))
    .flatMap((dispute) => dispute.sides);

  /** How many of the step's sources speak of an event. */
  const heard = rollup(
    story.readings.filter(({ source }) => cited.includes(source)),
    ({ length }) => length,
    ({ event }) => event
  );
  const claimedBy = (source: string): readonly string[] =>
    sides.flatMap(({ claims, deniedBy }) => {
      const [first] = deniedBy;
      const denial = first === undefined ? '' : ` ${t.denied(first, deniedBy.length - 1)}`;
      return claims
        .filter(({ sources }) => sources.includes(source))
        .map(({ who, says, note }) => `${who}: ${says}${note === null ? '' : ` ${note}`}${denial}`);
    });

  const saysOf = (source: string): readonly string[] => {
    const own = story.readings.filter((row) => row.source === source);
    const shown = own.filter(({ event }) => named.has(event));
    if (shown.length > 0) return shown.map(({ says }) => says);
    const claimed = claimedBy(source);
    if (claimed.length > 0) return claimed;
    const shared = own
      .filter(({ event }) => (heard.get(event) ?? 0) > 1)
      .sort((a, b) => (heard.get(b.event) ?? 0) - (heard.get(a.event) ?? 0))
      .slice(0, most);
    const told = shared.length > 0 || own.length > 1 ? shared : own;
    return told.map(({ says }) => says);
  };
  return new Map(
    cited.flatMap((id) => {
      const says = saysOf(id);
      return says.length > 0 ? [[id, says] as const] : [];
    })
  );
}
