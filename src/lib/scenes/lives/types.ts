import type { Area } from '../../drawing/area';
import type { Editorial } from '../../drawing/heading';
import type { Mark } from '../../drawing/motion/join';
import type { TextLine } from '../../drawing/texts';
import type { LifeState } from '../../story/types';

/** What can be drawn of a life; where nothing is, its state is not known. */
export type State = Exclude<LifeState, 'unknown'>;

/** Days from 1 January 1970; of something that is not known to the day the first and the last. */
export type Days = readonly [first: number, last: number];

/** One row of lives.csv. */
export interface Stretch {
  readonly id: string;
  readonly state: State;
  readonly disputed: boolean;
  readonly start: Days;
  /** Where no end was found, the days of the last report. */
  readonly end: Days;
  /** No end was found. */
  readonly open: boolean;
  /** When it began, in short; empty where it had when the table begins. */
  readonly since: string;
  /** The office or the charge in words; `null` before it has begun. */
  readonly text: string | null;
}

export interface Life {
  /** The person’s id. */
  readonly id: string;
  readonly name: string;
  /** The step is about it: its parts are told in words. */
  readonly focused: boolean;
  readonly stretches: readonly Stretch[];
  /** What was last known, in words; `null` where the parts are told instead. */
  readonly last: string | null;
}

/** A line across the lanes at the days’ axis. */
export interface Tick {
  readonly day: number;
  readonly text: string;
  /** How much it matters where there is no room for all: the lower, the more. */
  readonly rank: number;
}

export interface LivesKeyframe extends Editorial {
  /** First and last day of the axis. */
  readonly span: Days;
  /** The last day that has come. */
  readonly until: number;
  readonly lives: readonly Life[];
  readonly ticks: readonly Tick[];
  /** An event as a line through all lives, with its date and what it was. */
  readonly line: {
    readonly id: string;
    readonly day: number;
    readonly date: string;
    readonly text: string;
  } | null;
}

/** A stretch in pixels: certain from `from` to `to`, fading outside of them to its ends. */
export interface Segment extends Mark {
  readonly state: State;
  readonly disputed: boolean;
  /** No end was found. */
  readonly open: boolean;
  readonly x0: number;
  readonly from: number;
  readonly to: number;
  readonly x1: number;
  /** Its top. */
  readonly y: number;
  readonly height: number;
  /** 0 to 1: in strong ink. */
  readonly highlighted: number;
}

/** A line, or the box about one, in pixels. */
export interface Rule extends Mark {
  readonly x: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export interface LivesGraph {
  /** Where the lanes are: what is drawn of time ends at its edges. */
  readonly window: Area;
  /** Under each life, dotted: what covers it is known. */
  readonly bases: readonly Rule[];
  readonly segments: readonly Segment[];
  readonly ticks: readonly Rule[];
  /** One or none. */
  readonly line: readonly Rule[];
  /** The ground of words under a lane: no line of the picture runs through them. */
  readonly covers: readonly Rule[];
  /** From a stretch down to its words. */
  readonly leaders: readonly Rule[];
  readonly names: readonly TextLine[];
  readonly texts: readonly TextLine[];
  readonly key: readonly KeyItem[];
}

/** What a sample in the key shows. */
export type Sample = Exclude<State, 'dead'> | 'disputed' | 'unknown';

export interface KeyItem {
  readonly sample: Sample;
  readonly text: string;
  /** The sample’s left end and its middle, in pixels. */
  readonly x: number;
  readonly y: number;
}
