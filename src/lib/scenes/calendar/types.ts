import type { Area } from '../../drawing/area';
import type { Editorial } from '../../drawing/heading';
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
  /** Another day that a source gives for it; `null` where sources agree. */
  readonly doubted: DateText | null;
}

export interface CalendarKeyframe extends Editorial {
  /** All days that are drawn. */
  readonly span: Span;
  /** The months that they are of, in order. */
  readonly months: readonly Month[];
  /** The weekdays from Monday on, each by its initial. */
  readonly weekdays: readonly string[];
  /** The days to look at; `null` where none are set. */
  readonly focus: Span | null;
  /** The last day that has come. */
  readonly until: DateText;
  /** The day of the order to close; `null` where it is not to be counted. */
  readonly ordered: DateText | null;
  /** The last day for which the order closes parliament; `null` before the order, and once it has opened. */
  readonly orderedTo: DateText | null;
  /** What is said of that day; empty where there is none. */
  readonly orderedToText: string;
  /** The first day on which parliament was closed, and the day it opened again. */
  readonly closed: readonly [DateText, DateText];
  /** The first day without a parliament, and the day the next one met; `null` where there was none. */
  readonly dissolved: readonly [DateText, DateText] | null;
  readonly promised: readonly Promised[];
  readonly named: readonly Named[];
}

/** A month of the span. Days are numbers, 0 being 1 January 1970. */
export interface Month {
  /** `2031-05`. */
  readonly key: string;
  /** With the year where it begins one, or the span. */
  readonly name: string;
  /** The number of its first day, which may lie before the span, and how many days it has. */
  readonly day: number;
  readonly days: number;
  /** The weekday of its first day: 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
}

/** A month as a block of weeks, in its place. Faded out, it lies where the camera has left it. */
export interface Block extends Month, Mark {
  /** The corner of its first week, in pixels; its name stands above. */
  readonly x: number;
  readonly y: number;
  /** Pixels from one day to the next. */
  readonly pitch: number;
  /** How strongly the weekdays are seen above it, 0 to 1. */
  readonly weekdays: number;
}

/** Days from `day` to `last`. */
export interface Days extends Mark {
  readonly day: number;
  readonly last: number;
}

/** A promised day or, from its first day to its last, month; `settled` from 0 (may still be kept) to 1 (what came of it is drawn). */
export interface Due extends Days {
  readonly outcome: Promised['outcome'];
  /** 0 (there) to 1 (in the warm colour). */
  readonly highlighted: number;
  readonly settled: number;
}

/** The days for which parliament is ordered closed, and what the key says of them. */
export interface Order extends Days {
  readonly text: string;
}

/** How many days parliament had been shut, counted from each of two days. */
export interface Count {
  readonly closed: number;
  readonly ordered: number | null;
}

/** Facts of the calendar that do not change from step to step, as day numbers. */
export interface Periods {
  readonly ordered: number | null;
  readonly closed: readonly [number, number];
  /** Both after the last day where there is none. */
  readonly dissolved: readonly [number, number];
}

/** What a sample in the key looks like; `count` is the number of days, set large. */
export type Sample = 'count' | 'closed' | 'ordered' | 'dissolved' | Promised['outcome'];

/** A line of the key: the left end of its sample and the middle of the line, in pixels. */
export interface KeyItem extends Mark {
  readonly key: Sample;
  readonly text: string;
  /** Of its type, and the most that its text may take, in pixels. */
  readonly size: number;
  readonly room: number;
  readonly x: number;
  readonly y: number;
}

export interface CalendarGraph {
  /** The first and the last day that are drawn. */
  readonly first: number;
  readonly last: number;
  /** Every month of the span, in order. */
  readonly blocks: readonly Block[];
  /** The weekdays from Monday on, each by its initial. */
  readonly weekdays: readonly string[];
  readonly periods: Periods;
  /** The last day that has come; between two steps it may lie between two days. */
  readonly now: number;
  /** One, or none where no order stands. */
  readonly order: readonly Order[];
  readonly dues: readonly Due[];
  /** Days that are named, but for promised ones. */
  readonly highlighted: readonly Days[];
  /** Days that some source gives for one that is named. */
  readonly doubted: readonly Days[];
  /** The heading and the source. */
  readonly texts: readonly TextLine[];
  /** The words under the months. */
  readonly names: readonly TextLine[];
  readonly keys: readonly KeyItem[];
}

/** Where something is set, and how: `line` across the area, `stack` one under another. */
export interface KeyPlace extends Area {
  readonly set: 'line' | 'stack';
}
