import { explore as t } from '../i18n';
import type { StripMark } from '../scenes/night/types';
import { hourText } from './address';
import type { ExploreData } from './data';
import type { Choice } from './keyframe';

/**
 * What stands at the chosen hour, in words: reports that give an hour and phrases that may mean it
 * are counted apart, as a phrase is no hour. An hour that is still highlighted is named.
 * @param start the hour at which the strip begins
 */
export function readout(marks: readonly StripMark[], minute: number, start: string): string[] {
  const highlighted = marks.filter(({ state }) => state === 'highlighted');
  const hours = highlighted.filter(({ until }) => until === null).map(({ from }) => from);
  const given = [...new Set(hours)].map((hour) =>
    t.give(
      hours.filter((other) => other === hour).length,
      hour === minute ? null : hourText(hour, start)
    )
  );
  const phrases = highlighted.length - hours.length;
  return [...(given.length > 0 ? given : [t.giveNone]), ...(phrases > 0 ? [t.fit(phrases)] : [])];
}

/** How many reports are shown, of how many where only one teller's are: `2 of 33 reports`. */
export function toldOf(
  { tellers, all }: Pick<ExploreData, 'tellers' | 'all'>,
  { reported, teller }: Omit<Choice, 'minute'>
): string {
  const what = reported ? 'hours' : 'reports';
  const own = tellers.find(({ id }) => id === teller);
  return own ? t.toldOf(own[what], all[what]) : t.told(all[what]);
}
