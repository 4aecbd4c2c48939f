import { safeAreaOf } from '../../drawing/area';
import { setHeading, sizes } from '../../drawing/heading';
import { formatDate, formatDay, formatSpan } from '../../i18n/format';
import type { Viewport } from '../../drawing/viewport';
import { daysBetween, monthsOf, spanOf, weekdayOf } from './days';
import { flagsDown } from './column';
import { flagsAcross } from './flags';
import { acrossFrom, keyHeight } from './legend';
import type { Name } from './names';
import { fit } from './ribbon';
import { words } from './strings';
import type { CalendarGraph, CalendarKeyframe, Named, Order, Periods, Ring } from './types';

/** Pixels that the names of the months take at the left of a ribbon that runs down. */
const monthColumn = 34;

/** A calendar in one viewport. */
export function layout(keyframe: CalendarKeyframe, viewport: Viewport): CalendarGraph {
  const area = safeAreaOf(viewport);
  const across = area.width >= acrossFrom;
  const size = sizes(area.width);
  const title = setHeading(keyframe, area, across ? 280 : 225);
  const start = (date: string) => daysBetween(keyframe.span[0], date);
  const days = start(keyframe.span[1]) + 1;
  const now = start(keyframe.until);
  const periods = periodsOf(keyframe, days);
  const marks = { now, periods, order: orderOf(keyframe, days), rings: ringsOf(keyframe) };
  const height = keyHeight(marks, area.width);
  const keyTop = area.y + title.top + (across ? 12 : 6);
  const top = keyTop + height + (across ? 16 : 8);
  const body = { ...area, y: top, height: area.y + area.height - title.bottom - top };
  const shape = {
    across,
    days,
    weekday: weekdayOf(keyframe.span[0])
  };
  const window = across
    ? body
    : { ...body, x: body.x + monthColumn, width: body.width - monthColumn };
  const focus = [start(keyframe.focus[0]), start(keyframe.focus[1])] as const;
  // A whole span is held to its length; close to, days are as large as leaves room for their names.
  const whole = focus[0] === 0 && focus[1] === days - 1;
  const ribbon = fit(
    shape,
    focus,
    window,
    across ? body.height * (whole && body.height < 400 ? 0.36 : 0.52) : window.width * 0.45
  );
  const months = monthsOf(keyframe.span);
  const isPromised = (id: string) => keyframe.promised.some((promise) => promise.id === id);
  const names = keyframe.named.map((named) => nameOf(keyframe, named));
  // Where there is little height, smaller names stand nearer to the ribbon.
  const label = body.height < 400 ? size.small : size.label;
  const flags = across
    ? flagsAcross(names, ribbon, body, label)
    : flagsDown(names, ribbon, body, size.small);
  return {
    ...marks,
    window,
    ribbon,
    months,
    events: keyframe.events.map(start),
    highlighted: keyframe.named
      .filter(({ id }) => !isPromised(id))
      .map(({ id, span }) => ({
        key: id,
        opacity: 1,
        day: start(span[0]),
        last: start(span[1])
      })),
    flags: flags.flags,
    texts: [...title.texts, ...flags.texts],
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

function orderOf({ span: [from], closed, orderedTo }: CalendarKeyframe, days: number): Order[] {
  if (orderedTo === null) return [];
  const [day, end] = [daysBetween(from, closed[0]), daysBetween(from, orderedTo)];
  const text = words.orderedTo(formatDay(orderedTo));
  return [{ key: 'order', opacity: 1, day, last: Math.min(days - 1, end), text }];
}

function ringsOf({ span: [from], promised, named }: CalendarKeyframe): Ring[] {
  return promised.map(({ id, due, outcome }) => {
    const [first, last] = spanOf(due);
    const highlighted = named.some(
      (one) => one.id === id || (one.span[0] === due && first === last)
    );
    return {
      key: id,
      opacity: 1,
      day: daysBetween(from, first),
      last: daysBetween(from, last),
      outcome,
      highlighted: highlighted ? 1 : 0,
      settled: outcome === 'open' ? 0 : 1
    };
  });
}

function nameOf({ span: [from], promised }: CalendarKeyframe, { id, span, text }: Named): Name {
  const [first, last] = span;
  const promise = promised.find((one) => one.id === id);
  const outcome = promise?.outcome;
  return {
    id,
    day: daysBetween(from, first),
    date: promise
      ? withoutYear(promise.due.length === 10 ? formatDay(first) : formatDate(promise.due))
      : first === last
        ? formatDay(first)
        : withoutYear(formatSpan(first, last)),
    outcome: outcome ? outcomes[outcome] : null,
    text
  };
}

const outcomes = { open: null, met: words.met, missed: words.missed, 'put off': words.putOff };

/** The year stands with the months. */
const withoutYear = (text: string) => text.replace(/,? \d{4}$/, '');
