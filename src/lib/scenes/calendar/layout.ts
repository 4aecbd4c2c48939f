import { safeAreaOf, type Area } from '../../drawing/area';
import { setHeading } from '../../drawing/heading';
import type { Viewport } from '../../drawing/viewport';
import { blocksOf } from './blocks';
import { dayNumber } from './days';
import { fit, type Grid } from './fit';
import { keyHeight, setKey } from './legend';
import { doubtedOf, duesOf, highlightedOf, namesOf, orderOf, periodsOf } from './marks';
import { setNames, type Name } from './names';
import { focused, telling } from './shown';
import { holds, weeksOf } from './wall';
import type { CalendarGraph, CalendarKeyframe, KeyPlace, Month } from './types';

/** Pixels from day to day with which a whole calendar can be read, and with which some months can. */
const readable = { whole: 16.5, some: 15.6 };

/** Lines for each name: as a rule, and where days would become too small. */
const many = 4;
const few = 2;

/** Some months of a calendar in their places, with the key. */
interface Page {
  readonly months: readonly Month[];
  readonly grid: Grid;
  readonly key: KeyPlace;
  /** Lines for each name. */
  readonly most: number;
}

/** A calendar in one viewport. */
export function layout(keyframe: CalendarKeyframe, viewport: Viewport): CalendarGraph {
  const area = safeAreaOf(viewport);
  // Over a card on a phone the headline is heading enough: days are to be large.
  const isLow = area.width < 440 && area.height < 400;
  const words = isLow ? { ...keyframe, measure: null } : keyframe;
  const heading = setHeading(words, area, area.width >= 440 ? 300 : 250);
  const top = area.y + heading.used + (area.width >= 640 ? 16 : 6);
  const body = { ...area, y: top, height: area.y + area.height - heading.bottom - top };
  const large = area.width >= 640 && body.height >= 420;
  const size = sizeFor(area.width, large);
  const { months, weekdays } = keyframe;
  const names = namesOf(keyframe);
  const marks = {
    now: dayNumber(keyframe.until),
    periods: periodsOf(keyframe),
    order: orderOf(keyframe),
    dues: duesOf(keyframe)
  };
  const wordsOf = (most: number) => (month: Month, width: number) =>
    setNames(
      names.filter((name) => name.month === month.key),
      { width, size: width >= 340 ? size.near : size.far, most }
    );
  const page = (some: readonly Month[]): Page =>
    pageOf(some, body, wordsOf, {
      gap: area.width >= 440 ? 20 : 14,
      large,
      keyHeight: (width, set) => keyHeight(inSight(marks, some), width, large, set)
    });
  const { months: shown, grid, key, most } = choose(keyframe, months, names, page);
  const named = shown.flatMap((month, i) => {
    const place = grid.places[i]?.words;
    return place ? wordsOf(most)(month, grid.width).at(place.x, place.y) : [];
  });
  return {
    ...marks,
    first: dayNumber(keyframe.span[0]),
    last: dayNumber(keyframe.span[1]),
    blocks: blocksOf(months, shown, grid, body),
    weekdays,
    highlighted: highlightedOf(keyframe),
    doubted: doubtedOf(keyframe),
    texts: heading.texts,
    names: named,
    keys: setKey(key, inSight(marks, shown), key.set === 'stack' || large)
  };
}

/** The size of the words under a month, in pixels: of one among many, and of one of two. */
const sizeFor = (width: number, large: boolean) => {
  if (width >= 760 && large) return { far: 16, near: 19 };
  return width >= 440 ? { far: 13.5, near: 14.5 } : { far: 12.5, near: 12.5 };
};

type Marks = Pick<CalendarGraph, 'now' | 'periods' | 'order' | 'dues'>;

/** The marks without the promises of months that are not shown. */
const inSight = (marks: Marks, shown: readonly Month[]): Marks => ({
  ...marks,
  dues: marks.dues.filter(({ day }) => shown.some((month) => holds(month, day)))
});

/** The months in focus; where all of them would be too small to read, those that have something to tell. */
function choose(
  keyframe: CalendarKeyframe,
  months: readonly Month[],
  names: readonly Name[],
  page: (months: readonly Month[]) => Page
): Page {
  const all = page(focused(keyframe, months));
  if (all.grid.pitch >= readable.whole) return all;
  const pages = telling(keyframe, all.months, names).map(page);
  const some = pages.find(({ grid }) => grid.pitch >= readable.some) ?? pages.at(-1);
  return some && some.grid.pitch > all.grid.pitch ? some : all;
}

interface Room {
  readonly gap: number;
  /** Whether the count is set large. */
  readonly large: boolean;
  keyHeight(width: number, set: KeyPlace['set']): number;
}

/** The room that a key needs that stands alone, in pixels. */
const alone = { width: 240, height: 130 };

/** The key stands after the last month or under all of them where there is room, else above the first. */
function pageOf(
  months: readonly Month[],
  body: Area,
  wordsOf: (most: number) => Parameters<typeof fit>[1],
  { gap, large, keyHeight: heightOf }: Room
): Page {
  const whole = fit(months, wordsOf(many), body, gap);
  const stack = (at: Area): Page => ({
    months,
    grid: whole,
    most: many,
    key: { ...at, set: 'stack' }
  });
  const { free } = whole;
  if (free && free.width >= alone.width && free.height >= alone.height)
    return stack({ ...free, x: free.x + 4, y: free.y + 4 });
  const foot = below(whole, months, wordsOf(many), body);
  if (large && foot.height >= heightOf(foot.width, 'stack')) return stack(foot);
  const height = heightOf(body.width, 'line');
  const top = height + gap * 0.55;
  const rest = { ...body, y: body.y + top, height: Math.max(0, body.height - top) };
  const key = { x: body.x, y: body.y, width: body.width, height, set: 'line' } as const;
  const grid = fit(months, wordsOf(many), rest, gap);
  if (grid.pitch >= readable.some) return { months, grid, most: many, key };
  return { months, grid: fit(months, wordsOf(few), rest, gap), most: few, key };
}

/** Pixels between the words of months and a key under them. */
const toKey = 28;

/** The room under all months and their words. */
function below(
  { places, width, pitch }: Grid,
  months: readonly Month[],
  wordsOf: Parameters<typeof fit>[1],
  body: Area
): Area {
  const ends = months.map((month, i) => {
    const place = places[i];
    if (!place) return body.y;
    const words = place.words.y + wordsOf(month, width).height;
    return Math.max(words, place.y + weeksOf(month) * pitch);
  });
  const y = Math.max(...ends) + toKey;
  return { ...body, y, height: body.y + body.height - y };
}
