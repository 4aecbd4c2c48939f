import type { Editorial } from '../../drawing/heading';
import type { Area } from '../../drawing/area';
import type { Mark } from '../../drawing/motion/join';
import type { TextLine } from '../../drawing/texts';
import type { DateText } from '../../story/types';

/** First and last day, both counted. */
export type Span = readonly [DateText, DateText];

/** A day that was set for something, and what came of it by the story's now. */
export interface Promised {
  readonly id: string;
  /** A day, or a month where none was set. */
  readonly due: DateText;
  readonly outcome: 'open' | 'met' | 'missed' | 'put off';
}

/** A day that is named in the picture. */
export interface Named {
  readonly id: string;
  /** First day and, where it lasts, last day. */
  readonly span: Span;
  readonly text: string;
}

export interface CalendarKeyframe extends Editorial {
  /** All days that are drawn. */
  readonly span: Span;
  /** The days to look at. */
  readonly focus: Span;
  /** The last day that has come. */
  readonly until: DateText;
  /** The day of the order to close; `null` where it is not to be counted. */
  readonly ordered: DateText | null;
  /** The last day for which the order closes parliament; `null` before the order, and once it has opened. */
  readonly orderedTo: DateText | null;
  /** The first day on which parliament was closed, and the day it opened again. */
  readonly closed: readonly [DateText, DateText];
  /** The first day without a parliament, and the day the next one met; `null` where there was none. */
  readonly dissolved: readonly [DateText, DateText] | null;
  readonly promised: readonly Promised[];
  /** Days on which something in the story happened, in order, each once. */
  readonly events: readonly DateText[];
  readonly named: readonly Named[];
}

/** The days as a ribbon of weeks, seven days across it. Days are numbers from 0, the first of the span. */
export interface Ribbon {
  /** Along the ribbon time runs to the right (`across`) or down. */
  readonly across: boolean;
  /** How many days there are. */
  readonly days: number;
  /** The weekday of day 0: 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  /** Pixels from one day to the next. */
  readonly pitch: number;
  /** Where the first week begins, in pixels. */
  readonly x: number;
  readonly y: number;
}

/** A promised day, or month; `settled` from 0 (may still be kept) to 1 (what came of it is drawn). */
export interface Ring extends Mark {
  readonly day: number;
  /** The last day; where it is not the first a month was promised, and is framed. */
  readonly last: number;
  readonly outcome: Promised['outcome'];
  /** 0 (there) to 1 (in the warm colour). */
  readonly highlighted: number;
  readonly settled: number;
}

/** A day in the warm colour, `last` its last day. */
export interface HighlightedSpan extends Mark {
  readonly day: number;
  readonly last: number;
}

/** The days for which parliament is ordered closed, and what the key says of them. */
export interface Order extends HighlightedSpan {
  readonly text: string;
}

/** What a day is called, and the line that leads there. */
export interface Flag extends Mark {
  readonly day: number;
  /** Where the line from the day ends, at the words. */
  readonly x: number;
  readonly y: number;
  readonly side: 'above' | 'below' | 'right';
}

/** How many days parliament had been shut, counted from each of two days. */
export interface Count {
  readonly closed: number;
  readonly ordered: number | null;
}

/** Facts of the ribbon that do not change from step to step, as day numbers. */
export interface Periods {
  readonly ordered: number | null;
  readonly closed: readonly [number, number];
  /** Both after the last day where there is none. */
  readonly dissolved: readonly [number, number];
}

export interface CalendarGraph {
  /** The part of the viewport in which days are in sight; beyond it they fade. */
  readonly window: Area;
  readonly ribbon: Ribbon;
  readonly periods: Periods;
  /** The last day that has come; between two steps it may lie between two days. */
  readonly now: number;
  readonly months: readonly Month[];
  readonly events: readonly number[];
  /** One, or none where no order stands. */
  readonly order: readonly Order[];
  readonly rings: readonly Ring[];
  readonly highlighted: readonly HighlightedSpan[];
  readonly flags: readonly Flag[];
  readonly texts: readonly TextLine[];
  /** Where the key is set. */
  readonly key: Area;
}

export interface Month {
  /** The number of its first day; below 0 where the span begins within it. */
  readonly day: number;
  readonly name: string;
}
