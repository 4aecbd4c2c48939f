import { testimony } from 'virtual:story';
import type { Area } from '../../drawing/area';
import type { Editorial } from '../../drawing/heading';
import type { Mark } from '../../drawing/motion/join';
import type { TextLine } from '../../drawing/texts';

/** The answers, in the order they stand from left to right. */
export const bands: readonly string[] = testimony.bands.map(({ stance }) => stance);
export type Band = string;

export interface Statement {
  readonly id: string;
  readonly band: Band;
  /** The speaker as printed beside the mark. */
  readonly name: string;
  /** The words: exactly as spoken, or the desk's account of them. */
  readonly words: string;
  readonly exact: boolean;
  /** To whom and when, for an exact quotation. */
  readonly outlet: string | null;
  /** The day on which it was made or, for an account, first printed, as printed here. */
  readonly day: string | null;
  readonly highlighted: boolean;
}

export interface TestimonyKeyframe extends Editorial {
  /** In the order they were made. */
  readonly statements: readonly Statement[];
  /** Ids of the highlighted ones, the most important first: where room is short the others go without words. */
  readonly highlighted: readonly string[];
}

/** One statement's mark: a quotation mark for exact words, a bar for an account of them. */
export interface Voice extends Mark {
  readonly exact: boolean;
  /** The left end of the mark and the middle of its line, in pixels. */
  readonly x: number;
  readonly y: number;
  /** 0 to 1. */
  readonly highlighted: number;
}

export interface TestimonyGraph {
  readonly voices: readonly Voice[];
  readonly texts: readonly TextLine[];
  /** The columns, in the order of `bands`. */
  readonly columns: readonly Area[];
  /** Pixels from a column's edge to the rule between it and the next. */
  readonly gap: number;
  /** The height of the line under the columns' heads. */
  readonly rule: number;
  readonly key: readonly KeyItem[];
}

export interface KeyItem {
  readonly exact: boolean;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
