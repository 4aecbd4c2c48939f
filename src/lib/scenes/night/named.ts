import { pointed as t } from '../../i18n';
import type { Report, Story } from '../../story/types';
import { named as namedMap } from '../map/named';
import { sentences } from '../sentences';
import type { Named, NamesOf } from '../types';
import type { NightKeyframe, StripMark } from './types';

/** The places of the map; on the strip what happened, and who puts it at which hour or in which words. */
export const named: NamesOf<NightKeyframe> = (story, { map, strip }) => ({
  ...namedMap(story, map),
  ...Object.fromEntries((strip?.marks ?? []).flatMap((mark) => markOf(story, mark)))
});

function markOf(story: Story, { id }: StripMark): [string, Named][] {
  const [eventId = '', source] = id.split('/');
  const event = story.events[eventId];
  if (!event) return [];
  const name = event.unverified ? t.unverified(event.title) : event.title;
  if (source === undefined) return [[id, { name, text: t.ownPhrase(event.qualifier) }]];
  const report = story.reports.find((row) => row.event === eventId && row.source === source);
  return report ? [[id, { name, text: sentences(whenOf(report), report.says) }]] : [];
}

/** The hour is told with the words that the source has for it: “around three” is not 03:00 sharp. */
function whenOf({ who, hour, phrase }: Report): string {
  if (hour === null) return t.atPhrase(who, phrase ?? '');
  return phrase === null ? t.atHour(who, hour) : t.atHourIn(who, hour, phrase);
}
