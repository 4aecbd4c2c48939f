import { capital } from '../../i18n';
import { dayNumber, spanOf } from './days';
import { words } from './strings';
import type { DateText } from '../../story/types';
import type { CalendarKeyframe, Days, Due, Named, Order, Periods, Span } from './types';
import type { Name } from './names';

/** The day named for the end of the order. */
const orderEnd = 'order-end';
/** Another day for a named one. */
const doubtKey = (id: string) => `${id}:doubted`;

/** The periods of a calendar as day numbers. */
export function periodsOf({ span, ordered, closed, dissolved }: CalendarKeyframe): Periods {
  const never = dayNumber(span[1]) + 1;
  return {
    ordered: ordered === null ? null : dayNumber(ordered),
    closed: [dayNumber(closed[0]), dayNumber(closed[1])],
    dissolved:
      dissolved === null ? [never, never] : [dayNumber(dissolved[0]), dayNumber(dissolved[1])]
  };
}

/** The days of the order, and what the key says of them. */
export function orderOf({ closed, orderedTo, orderedToText }: CalendarKeyframe): Order[] {
  if (orderedTo === null) return [];
  const [day, last] = [dayNumber(closed[0]), dayNumber(orderedTo)];
  return [{ key: 'order', opacity: 1, day, last, text: orderedToText }];
}

/** Whether the picture is about the order: its event alone is named, and its last day in the calendar. */
const isAboutOrder = ({ ordered, orderedTo, span, named }: CalendarKeyframe): boolean =>
  orderedTo !== null &&
  orderedTo <= span[1] &&
  named.length > 0 &&
  named.every((one) => one.span[0] === ordered);

/** Promised days and, where the picture is about the order, the last that it names. */
export function duesOf(keyframe: CalendarKeyframe): Due[] {
  const { promised, named, orderedTo } = keyframe;
  const dues = promised.map(({ id, due, outcome }): Due => {
    const [first, last] = spanOf(due);
    const isNamed = ({ id: one, span }: Named) => one === id || (span[0] === due && first === last);
    return {
      key: id,
      opacity: 1,
      day: dayNumber(first),
      last: dayNumber(last),
      outcome,
      highlighted: named.some(isNamed) ? 1 : 0,
      settled: outcome === 'open' ? 0 : 1
    };
  });
  if (orderedTo === null || !isAboutOrder(keyframe)) return dues;
  const day = dayNumber(orderedTo);
  const last = { day, last: day, outcome: 'open', highlighted: 1, settled: 0 } as const;
  return [...dues, { key: orderEnd, opacity: 1, ...last }];
}

/** Days in the warm colour: those named, but for promised ones. */
export const highlightedOf = ({ named, promised }: CalendarKeyframe): Days[] =>
  named
    .filter(({ id }) => !promised.some((one) => one.id === id))
    .map(({ id, span: [first, last] }) => ({
      key: id,
      opacity: 1,
      day: dayNumber(first),
      last: dayNumber(last)
    }));

/** Days that a source gives for one that is named. */
export const doubtedOf = ({ named }: CalendarKeyframe): Days[] =>
  named.flatMap(({ id, doubted }) =>
    doubted === null
      ? []
      : { key: doubtKey(id), opacity: 1, day: dayNumber(doubted), last: dayNumber(doubted) }
  );

/** Everything that has words, in the order of days. */
export function namesOf(keyframe: CalendarKeyframe): Name[] {
  const { named, promised, orderedTo } = keyframe;
  const names = named.flatMap(({ id, span, text, doubted }): Name[] => {
    const promise = promised.find((one) => one.id === id);
    const isMonth = promise?.due.length === 7;
    const own = nameOf(id, span, text);
    return [
      { ...own, date: isMonth ? '' : own.date, outcome: outcomeOf(promise, isMonth) },
      ...(doubted === null ? [] : [doubtOf(id, doubted)])
    ];
  });
  if (orderedTo !== null && isAboutOrder(keyframe))
    names.push(nameOf(orderEnd, [orderedTo, orderedTo], words.lastOrdered));
  return names.sort((a, b) => a.day - b.day);
}

const nameOf = (id: string, [first, last]: Span, text: string): Name => ({
  id,
  month: first.slice(0, 7),
  day: dayNumber(first),
  date: dates(first, last),
  outcome: null,
  text
});

/** Another day that a source gives for a named one. */
function doubtOf(id: string, day: DateText): Name {
  const own = nameOf(doubtKey(id), [day, day], capital(words.doubted));
  return { ...own, date: `${own.date}?` };
}

/** `14`, or `30–31`. */
function dates(first: string, last: string): string {
  const dayOf = (date: string) => String(Number(date.slice(8)));
  if (first === last) return dayOf(first);
  return first.slice(0, 7) === last.slice(0, 7)
    ? `${dayOf(first)}–${dayOf(last)}`
    : `${dayOf(first)}–`;
}

const outcomes = { met: words.met, missed: words.missed, 'put off': words.putOff };

function outcomeOf(
  promise: CalendarKeyframe['promised'][number] | undefined,
  isMonth: boolean
): string | null {
  if (!promise) return null;
  if (promise.outcome !== 'open') return capital(outcomes[promise.outcome]);
  return capital(isMonth ? words.monthPromised : words.promised);
}
