import { didYouMean } from '../../story/nearest';
import type { Report } from '../attributes/define';
import { event, idOf } from '../attributes/ids';
import { kind, type Kind } from '../attributes/kind';
import type { Known } from '../attributes/known';
import type { Days } from '../attributes/times';

/** Someone whose life is told in the table. */
export const person = (known: Known): Kind<string> =>
  idOf(known, 'person', [...new Set(known.story.lives.map((row) => row.person))], 'lives.csv');

/** An event whose day is known. */
export const datedEvent = (known: Known): Kind<string> =>
  event(known)
    .pipe(
      kind('', (id, fault) => {
        const date = known.story.events[id]?.date ?? '';
        return date === '' || date.length === 10
          ? id
          : fault(`the event “${id}” has no day (${date})`, 'name an event of a day');
      })
    )
    .meta({ values: 'an event of events.csv that has a day' });

interface Asked {
  readonly people: readonly string[];
  readonly focus: readonly string[];
  readonly from: Days;
  readonly to: Days;
  readonly until: Days | null;
  readonly line: string | null;
}

/** Nobody stands twice, whoever is in focus is shown, and everything lies on the axis. */
export function checkLives(
  { people, focus, from, to, until, line }: Asked,
  { story }: Known,
  report: Report
): void {
  if (people.length === 0) report('people', 'names nobody', 'name one person at least');
  for (const [name, ids] of [
    ['people', people],
    ['focus', focus]
  ] as const) {
    const twice = ids.find((id, i) => ids.indexOf(id) < i);
    if (twice) report(name, `“${twice}” stands twice`, 'take one out');
  }
  for (const id of focus)
    if (!people.includes(id))
      report('focus', `“${id}” is not in people${didYouMean(id, people)}`, 'add it there');
  const [first, last] = [from[0], to[1]];
  if (first >= last)
    return report('to', `${last} is not after from, ${first}`, 'swap or correct them');
  const isOn = (day: string) => day >= first && day <= last;
  const outside = `lies outside the axis, which runs from ${first} to ${last}`;
  if (until && !isOn(until[0]))
    report('until', `${until[0]} ${outside}`, 'move it, or “from” and “to”');
  const day = line === null ? undefined : story.events[line]?.date;
  if (day && !isOn(day))
    report('line', `“${line}” is of ${day} and ${outside}`, 'move “from” and “to”, or take it out');
}
