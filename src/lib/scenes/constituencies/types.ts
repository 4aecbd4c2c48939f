import type { Area } from '../../drawing/area';
import type { Editorial } from '../../drawing/heading';
import type { Mark } from '../../drawing/motion/join';
import type { TextLine } from '../../drawing/texts';

/** One constituency: its cell, and who won it. */
export interface Seat {
  readonly number: number;
  /** Columns from the west, rows from the north. */
  readonly column: number;
  readonly row: number;
  readonly party: string;
  /** Whether the source names its party; where not, the tile says so. */
  readonly certain: boolean;
}

/** What a party won, in a district or in all. */
export interface Won {
  readonly party: string;
  readonly letters: string;
  /** The letter on its tiles. */
  readonly mark: string;
  readonly seats: number;
}

export interface District {
  /** `qachas-nek`. */
  readonly id: string;
  readonly name: string;
  readonly seats: readonly Seat[];
  /** The most seats first. */
  readonly won: readonly Won[];
  readonly highlighted: boolean;
}

export interface ConstituenciesKeyframe extends Editorial {
  readonly districts: readonly District[];
  readonly won: readonly Won[];
  /** Parties in focus; none means all. */
  readonly highlighted: readonly string[];
  /** Of how many constituencies the winner of the election before is known, and of how many it is not. */
  readonly before: {
    readonly year: number;
    readonly known: number;
    readonly unknown: number;
  } | null;
}

export interface Tile extends Mark {
  readonly party: string;
  readonly mark: string;
  /** Its left upper corner, in pixels. */
  readonly x: number;
  readonly y: number;
}

export interface Border extends Mark {
  readonly d: string;
}

export interface ConstituenciesGraph {
  readonly area: Area;
  readonly tiles: readonly Tile[];
  /** Pixels. */
  readonly tile: { readonly width: number; readonly height: number; readonly letter: number };
  /** The outline of each district. */
  readonly borders: readonly Border[];
  readonly texts: readonly TextLine[];
  /** A tile for each party before its words. */
  readonly samples: readonly Tile[];
}
