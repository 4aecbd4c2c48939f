import type { Editorial } from '../../drawing/heading';
import type { Mark } from '../../drawing/motion/join';
import type { TextLine } from '../../drawing/texts';

/** One who says what a row says, or denies it; in a case a charge, or the answer to charges. */
export interface Voice {
  readonly id: string;
  /** Who speaks; `null` where the row's head says it. */
  readonly name: string | null;
  /** In which part, to whom, when; when a charge was laid. */
  readonly role: string | null;
  /** `null` where the row's head has them. */
  readonly words: string | null;
  /** Whether the words are the speaker's own. */
  readonly exact: boolean;
  /** What must be known of how it was said. */
  readonly note: string | null;
}

/** An account with those who give it and those who deny it, or an accused with charges and answers. */
export interface Row {
  /** Without a space; the same wherever it is the same account or the same person in the same case. */
  readonly id: string;
  readonly head: string;
  /** Where a case stands, and as of when. */
  readonly state: string | null;
  /** What the table adds to the state. */
  readonly note: string | null;
  readonly says: readonly Voice[];
  /** Empty where none is recorded. */
  readonly denies: readonly Voice[];
}

export type Kind = 'claims' | 'cases';

export interface AccountsKeyframe extends Editorial {
  readonly kind: Kind;
  /** Those that have not arrived keep their places free. */
  readonly rows: readonly Row[];
  /** How many of them have arrived. */
  readonly arrived: number;
  /** The id of the row that the step is about. */
  readonly focus: string | null;
}

/** A full dot for whoever says it, a ring for whoever denies it: alike in size and colour. */
export interface Dot extends Mark {
  readonly side: Side;
  /** The middle, and the radius of its outer edge; pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export type Side = 'says' | 'denies';

/** A line over a row, or under the heads of the columns. */
export interface Rule extends Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Pixels. */
  readonly weight: number;
  /** 0 to 1: how far the step is about the row under it. */
  readonly focused: number;
}

export interface AccountsGraph {
  /** The ids of the rows drawn; keys of what is in a row begin with its id and a space. */
  readonly rows: readonly string[];
  readonly texts: readonly TextLine[];
  readonly dots: readonly Dot[];
  readonly rules: readonly Rule[];
}
