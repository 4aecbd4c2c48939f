import type { Area } from '../../drawing/area';
import type { Editorial } from '../../drawing/heading';
import type { Mark } from '../../drawing/motion/join';
import type { TextLine } from '../../drawing/texts';

/** A party's share at both elections, or that of all small ones together. */
export interface ShareLine {
  readonly id: string;
  /** `NORTH`, or the word for the others. */
  readonly letters: string;
  readonly leader: string | null;
  /** Percent of the valid votes, one for each year; hundredths as the tables have them. */
  readonly shares: readonly [number, number];
  /** The same as they are written. */
  readonly written: readonly [string, string];
  readonly highlighted: boolean;
}

/** How many of the registered went to vote. */
export interface TurnoutRow {
  readonly year: number;
  /** Percent of the registered. */
  readonly turnout: number;
  readonly registered: number;
  /** Percent in an early count that the final tables do not bear out. */
  readonly provisional: number | null;
  /** The same as they are written; `provisional` is empty where there is none. */
  readonly written: {
    readonly turnout: string;
    readonly registered: string;
    readonly provisional: string;
  };
}

export interface VotesKeyframe extends Editorial {
  readonly years: readonly [number, number];
  readonly lines: readonly ShareLine[];
  readonly turnout: readonly TurnoutRow[];
  /** Whether the lines have reached the second election: with `until` the first one they have not. */
  readonly grown: boolean;
}

export interface Slope extends Mark {
  /** `null` for the others together. */
  readonly party: string | null;
  readonly x1: number;
  readonly y1: number;
  /** Where the line has come to. */
  readonly x2: number;
  readonly y2: number;
  /** 0 at the first election, 1 at the second. */
  readonly grown: number;
}

/** A bar of the registered, filled as far as they voted. */
export interface TurnoutBar {
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly filled: number;
  /** Where the early count stood, or `null`. */
  readonly tick: number | null;
}

export interface VotesGraph {
  readonly area: Area;
  readonly slopes: readonly Slope[];
  /** The two upright lines of the elections: their places from the left, their ends. */
  readonly posts: {
    readonly x: readonly [number, number];
    readonly top: number;
    readonly bottom: number;
  };
  readonly bars: readonly TurnoutBar[];
  readonly texts: readonly TextLine[];
}
