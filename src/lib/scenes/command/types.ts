import type { Area } from '../../drawing/area';
import type { Editorial } from '../../drawing/heading';
import type { Mark } from '../../drawing/motion/join';
import type { TextLine } from '../../drawing/texts';
import type { Place } from './places';
import type { Relation } from '../../story/types';

export type Status = Relation['status'];

/** A person or a body, as it is named in the picture. */
export interface Player {
  readonly id: string;
  readonly name: string;
  /** The middle of its box, in parts of the picture's width and height from its top left. */
  readonly at: Place;
  /** The post, for a person. */
  readonly post: string | null;
  readonly highlighted: boolean;
}

/** One row of relations.csv that holds at the moment shown. */
export interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly status: Status;
  readonly highlighted: boolean;
}

export interface CommandKeyframe extends Editorial {
  readonly players: readonly Player[];
  readonly ties: readonly Tie[];
}

/** A player's box; `highlighted` from 0 to 1. */
export interface Node extends Mark {
  readonly box: Area;
  readonly highlighted: number;
}

export type Point = readonly [x: number, y: number];
/** From one point straight to another. */
export type Line = readonly [from: Point, to: Point];

/** A tie as a line with an arrow at its end. */
export interface Edge extends Mark {
  readonly line: Line;
  readonly status: Status;
  /** 0 to 1. */
  readonly highlighted: number;
}

export interface CommandGraph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly texts: readonly TextLine[];
  /** The word of each tie; the line stops behind it. */
  readonly words: readonly TextLine[];
  /** Samples of lines in the key, with the word for each. */
  readonly key: readonly KeyItem[];
}

export interface KeyItem {
  readonly status: Status;
  readonly text: string;
  /** Left end of the sample and middle of the line, in pixels. */
  readonly x: number;
  readonly y: number;
}
