import type { Area } from '../../drawing/area';
import type { Mark } from '../../drawing/motion/join';
import type { Editorial } from '../../drawing/heading';
import type { TextLine } from '../../drawing/texts';

/** One party's seats in a tower. */
export interface PartySeats {
  readonly party: string;
  /** Its letters as printed, `NORTH`. */
  readonly letters: string;
  /** Numbers of its chairs; see `chairs.ts`. */
  readonly chairs: readonly number[];
}

/** One seat whose member left the party that it was won for. */
export interface Left {
  /** The member's name in labels. */
  readonly name: string;
  /** Where the member went: `to the SOUTH`. */
  readonly now: string;
  /** The same with the party left, the constituency and the date, for pictures that have room. */
  readonly full: string;
}

/** A part of a tower with one label: a party, the small ones together, or a member who left one. */
export interface Group {
  /** The party's id, or `others`. */
  readonly id: string;
  readonly parties: readonly PartySeats[];
  readonly seats: number;
  /** How many of the seats are list seats. */
  readonly listSeats: number;
  /** The leader's name, `null` for several parties or where none is known. */
  readonly leader: string | null;
  /** Seats gained since the election before, in arrangements by party; `null` where there is none. */
  readonly change: number | null;
  readonly highlighted: boolean;
  /** Who this seat's member is and where from; `null` for seats that stand with their party. */
  readonly left: Left | null;
}

/** Seats that stand together against the line of the majority. */
export interface Tower {
  /** The bloc's id, or that of its one group. */
  readonly id: string;
  /** The bloc's name; `null` where the tower is one group and bears its label. */
  readonly name: string | null;
  readonly seats: number;
  readonly groups: readonly Group[];
  /** Said of a bloc that never was put to the test; its seats are drawn as outlines. */
  readonly status: string | null;
  /** How many seats have left it; `null` where the count is as elected, and so not derived. */
  readonly gone: number | null;
}

/** A constituency chair, and the number of the constituency that it was won in. */
export type Origin = readonly [chair: number, constituency: number];

export interface AssemblyKeyframe extends Editorial {
  readonly arrangement: string;
  readonly towers: readonly Tower[];
  /** The fewest seats that make a majority, and the seats of the house. */
  readonly majority: number;
  readonly house: number;
  /** How many of the chairs, from the first, are constituency seats; the rest are list seats. */
  readonly constituencies: number;
  /** Where the chairs were won, in the order of setting out; none where it is not known. */
  readonly origins: readonly Origin[];
  /** Over all arrangements of the story, so that seats keep their size from one to the next. */
  readonly most: { readonly towers: number; readonly seats: number };
}

/** One of the marks, of which there is one a seat. */
export interface Seat {
  readonly chair: number;
  /** Its middle, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly party: string;
  readonly list: boolean;
  /** 0 (empty, nobody's) to 1 (its party's). */
  readonly held: number;
  /** 0 (as elected) to 1 (announced only, drawn as an outline). */
  readonly provisional: number;
  /** 0 (with the party it was won for) to 1 (its member has left that party). */
  readonly left: number;
  /** 0 to 1; less than 1 where others are in focus. */
  readonly strength: number;
  /** Where it stands in its tower, 0 (first) to 1 (last): the order of setting out. */
  readonly order: number;
}

/** A coloured bar beside a part of a tower, and the line from it to its label. */
export interface Bar extends Mark {
  readonly party: string | null;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the label's line stands. */
  readonly label: number;
}

/** A stepped line between two parties in one tower. */
export interface Edge extends Mark {
  readonly d: string;
}

/** The place that a seat has left, and the way it went. */
export interface Gap extends Mark {
  readonly party: string;
  /** The middle of the empty place. */
  readonly x: number;
  readonly y: number;
  /** The way from there to where the seat stands now, with its head, as path data. */
  readonly d: string;
}

/** A seat of one kind, in the legend. */
export interface Sample extends Mark {
  readonly x: number;
  readonly y: number;
  readonly list: boolean;
}

export interface AssemblyGraph {
  readonly arrangement: string;
  readonly origins: readonly Origin[];
  /** The part of the viewport that is drawn in. */
  readonly area: Area;
  /** Always in the order of their chairs. */
  readonly seats: readonly Seat[];
  /** From one seat's middle to the next. */
  readonly pitch: number;
  readonly texts: readonly TextLine[];
  readonly bars: readonly Bar[];
  readonly edges: readonly Edge[];
  readonly gaps: readonly Gap[];
  readonly samples: readonly Sample[];
  readonly floor: number;
  /** Height of the line that a majority passes. */
  readonly line: number;
}
