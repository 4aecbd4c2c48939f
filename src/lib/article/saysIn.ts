import { claims as t } from '../i18n';
import { disputesOf } from '../story/disputes';
import type { Step, Story } from '../story/types';

type Told = Pick<Story, 'chapters' | 'readings' | 'claims' | 'quotes'>;

/**
 * What each source of a step says of what the step tells, in the desk's words: its rows of
 * `readings.csv` on events that the step's picture names, else on those that another source of the step
 * speaks of too, else what it has on the questions that the step tells, each claim with those who deny
 * it, else its readings, where all are on one event. A source of which none is known is not there.
 * @param cited ids of the step's sources
 */
export function saysIn(
  step: Pick<Step, 'id' | 'picture'>,
  cited: readonly string[],
  story: Told
): ReadonlyMap<string, readonly string[]> {
  const attributes = Object.values(step.picture.attributes);
  const named = new Set(attributes.flatMap((value) => value.split(/[\s/,]+/)));
  const sides = disputesOf(story)
    .filter(({ steps }) => steps.some((place) => place.step.id === step.id))
    .flatMap((dispute) => dispute.sides);

  const saysOf = (source: string): readonly string[] => {
    const own = story.readings.filter((row) => row.source === source);
    const isShared = (event: string) =>
      story.readings.some(
        (row) => row.event === event && row.source !== source && cited.includes(row.source)
      );
    const shown = own.filter(({ event }) => named.has(event));
    const told = shown.length > 0 ? shown : own.filter(({ event }) => isShared(event));
    if (told.length > 0) return told.map(({ says }) => says);
    const claimed = sides.flatMap(({ claims, deniedBy }) =>
      claims
        .filter(({ sources }) => sources.includes(source))
        .map(({ who, says }) => {
          const denial = deniedBy.length > 0 ? ` ${t.deniedBy(deniedBy.join('; '))}.` : '';
          return `${who}: ${says}${denial}`;
        })
    );
    if (claimed.length > 0) return claimed;
    return new Set(own.map(({ event }) => event)).size === 1 ? own.map(({ says }) => says) : [];
  };
  return new Map(
    cited.flatMap((id) => {
      const says = saysOf(id);
      return says.length > 0 ? [[id, says] as const] : [];
    })
  );
}
