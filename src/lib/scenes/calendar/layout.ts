import { clearArea, type Area } from '../../charts/area';
import { setHeading, sizes } from '../../charts/heading';
import type { TextLine } from '../../charts/texts';
import { sans, textWidth } from '../../charts/textWidth';
import { formatDay, formatSpan } from '../../i18n/format';
import type { Frame } from '../types';
import { daysBetween, monthsOf, weekdayOf } from './days';
import { flagsAcross, flagsDown, type Name } from './flags';
import { countClosed, keyHeight } from './legend';
import { cellOf, extent, fit, square } from './ribbon';
import type {
  CalendarDrawing,
  CalendarKeyframe,
  Month,
  Named,
  Periods,
  Ribbon,
  Span
} from './types';

/** The ribbon runs across where there is at least this much room, in pixels; else it runs down. */
const acrossFrom = 440;
/** Pixels that the names of the months take at the left of a ribbon that runs down. */
const monthColumn = 34;

/** A calendar's drawing in one frame. */
export function layout(keyframe: CalendarKeyframe, frame: Frame): CalendarDrawing {
  const area = clearArea(frame);
  const across = area.width >= acrossFrom;
  const size = sizes(area.width);
  const words = setHeading(keyframe, area, across ? 280 : 190);
  const heading = area.y + words.top + (across ? 20 : 10);
  const foot = area.y + area.height - words.bottom;
  const start = (date: string) => daysBetween(keyframe.span[0], date);
  const days = start(keyframe.span[1]) + 1;
  const now = start(keyframe.until);
  const periods = periodsOf(keyframe, days);
  const shown = {
    dissolved: now >= periods.dissolved[0],
    outcomes: keyframe.promised.map(({ outcome }) => outcome)
  };
  const height = keyHeight(countClosed(periods, now), shown, area.width);
  const keyTop = foot - height;
  const body = { ...area, y: heading, height: keyTop - heading - (across ? 20 : 10) };
  const shape = {
    across,
    days,
    weekday: weekdayOf(keyframe.span[0])
  };
  const window = across
    ? body
    : { ...body, x: body.x + monthColumn, width: body.width - monthColumn };
  const focus = [start(keyframe.focus[0]), start(keyframe.focus[1])] as const;
  const ribbon = fit(shape, focus, window, across ? body.height * 0.42 : window.width * 0.4);
  const months = monthsOf(keyframe.span);
  const isPromised = (id: string) => keyframe.promised.some((promise) => promise.id === id);
  const names = keyframe.named.map(nameOf(keyframe.span));
  const monthNames = setMonths(months, ribbon, body);
  const flags = across
    ? flagsAcross(names, ribbon, body, size.label, monthNames.map(boxOf))
    : flagsDown(names, ribbon, body, sizes(area.width).small);
  return {
    window,
    ribbon,
    months,
    now,
    periods,
    events: keyframe.events.map(start),
    rings: keyframe.promised.map(({ id, due, outcome }) => ({
      key: id,
      opacity: 1,
      day: start(due),
      outcome,
      lit: keyframe.named.some((named) => named.id === id) ? 1 : 0,
      struck: outcome === 'missed' || outcome === 'put off' ? 1 : 0
    })),
    lit: keyframe.named
      .filter(({ id }) => !isPromised(id))
      .map(({ id, span }) => ({
        key: id,
        opacity: 1,
        day: start(span[0]),
        last: start(span[1])
      })),
    flags: flags.flags,
    texts: [...words.texts, ...monthNames, ...flags.texts],
    key: { x: area.x, y: keyTop, width: area.width, height }
  };
}

function periodsOf({ span: [from], ordered, closed, dissolved }: CalendarKeyframe, days: number) {
  const start = (date: string) => daysBetween(from, date);
  return {
    ordered: ordered === null ? null : start(ordered),
    closed: [start(closed[0]), start(closed[1])],
    dissolved: dissolved === null ? [days, days] : [start(dissolved[0]), start(dissolved[1])]
  } satisfies Periods;
}

const nameOf =
  ([from]: Span) =>
  ({ id, span: [first, last], text }: Named): Name => ({
    id,
    day: daysBetween(from, first),
    date: first === last ? formatDay(first) : withoutYear(formatSpan(first, last)),
    text
  });

/** The year stands with the months. */
const withoutYear = (text: string) => text.replace(/,? \d{4}$/, '');

/** Month names beside the ribbon: below it where it runs across, to its left where it runs down. */
function setMonths(months: readonly Month[], ribbon: Ribbon, area: Area): TextLine[] {
  const size = 12;
  return months.flatMap(({ day, name }): TextLine[] => {
    const first = Math.max(0, day);
    // The first week that is wholly the month's.
    const { weekday } = cellOf(ribbon, first);
    const box = square(ribbon, weekday === 0 ? first : first + 7 - weekday);
    const { x, y, width, height } = extent(ribbon);
    const [word = name, year = ''] = ribbon.across ? [name] : name.split(' ');
    const line: TextLine = {
      key: `month:${day}`,
      text: word,
      x: ribbon.across ? box.x : x - 8,
      y: ribbon.across ? y + height + 16 : box.y + Math.min(box.height, 14) / 2 + 4,
      size,
      face: { ...sans, weight: year ? 650 : 400 },
      tone: 'soft',
      anchor: ribbon.across ? 'start' : 'end',
      opacity: 1
    };
    const span = textWidth(word, size) * 1.05;
    const inside = ribbon.across
      ? line.x >= area.x - 1 && line.x + span <= area.x + area.width && width > 0
      : line.y - 9 >= area.y && line.y + 3 <= area.y + area.height;
    return inside ? [line] : [];
  });
}

/** The rectangle of a line of text that begins at its x. */
const boxOf = ({ x, y, size, text }: TextLine): Area => ({
  x,
  y: y - size * 0.8,
  width: textWidth(text, size) * 1.05,
  height: size
});
