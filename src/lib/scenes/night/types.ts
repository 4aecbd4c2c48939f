import type { Mark } from '../../drawing/motion/join';
import type { Area } from '../../drawing/area';
import type { TextLine } from '../../drawing/texts';
import type { Light, MapGraph, MapKeyframe } from '../map/types';

/** Highlighted now, past, or still to come. */
export type State = 'highlighted' | 'past' | 'future';

/** One source's word on when something happened, or an event's own phrase. Minutes on the strip. */
export interface StripMark {
  /** `event/source`, or the event's id for its own phrase. */
  readonly id: string;
  /** Index into `strands`. */
  readonly strand: number;
  readonly from: number;
  /** `null` for a reported hour, which is a tick; else the end of a phrase's window. */
  readonly until: number | null;
  /** `null`: a mark without words of its own. */
  readonly label: string | null;
  readonly state: State;
  /** Not what the reader has asked for: drawn faintly, so that the rest keeps its place. */
  readonly faint?: true;
}

/** The hour strip as it stands at one step. */
export interface StripKeyframe {
  /** What it spans, in minutes. */
  readonly minutes: number;
  /** Names of its lines, from the top. */
  readonly strands: readonly string[];
  readonly marks: readonly StripMark[];
  /** From which minute on the sky has which light; the first at 0 or before. */
  readonly sky: readonly (readonly [minute: number, light: Light])[];
  /** Every full third hour with its text; `day` where a day begins. */
  readonly hours: readonly { readonly at: number; readonly text: string; readonly day?: string }[];
  /** A minute that the reader has chosen; no step of the story has one. */
  readonly hand: number | null;
}

export interface NightKeyframe {
  readonly map: MapKeyframe;
  /** `null` where a picture has no strip. */
  readonly strip: StripKeyframe | null;
}

/** A mark in its place, pixels. */
export interface DrawnMark extends Mark {
  readonly tick: boolean;
  /** A window's own ends, which may lie beyond the strip's: there it is cut, not faded. */
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  /** How much it is of now, and how much of what is past, 0 to 1. */
  readonly highlighted: number;
  readonly past: number;
}

export interface StripGraph {
  /** The ground it stands on. */
  readonly panel: Area;
  /** Where hours are: left end and width. */
  readonly x: number;
  readonly width: number;
  /** From the first line's top to the sky's. */
  readonly rows: readonly [top: number, bottom: number];
  readonly marks: readonly DrawnMark[];
  readonly texts: readonly TextLine[];
  readonly sky: Area;
  /** Shares of the width at which the light changes to another. */
  readonly lights: readonly (readonly [share: number, light: Light])[];
  /** Pixels; `day` where a day begins. */
  readonly grid: readonly { readonly x: number; readonly day: boolean }[];
  readonly hand: number | null;
  readonly opacity: number;
}

export interface NightGraph {
  readonly map: MapGraph;
  readonly strip: StripGraph | null;
}
