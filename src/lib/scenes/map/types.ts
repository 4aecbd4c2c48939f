import type { Arc } from '../../drawing/map/arcs';
import type { Camera, Extent } from '../../drawing/map/camera';
import type { Point } from '../../drawing/map/topology';
import type { Mark } from '../../drawing/motion/join';
import type { Viewport } from '../../drawing/viewport';

/** The light of the hour: full night, nautical and civil twilight before sunrise and after sunset, day. */
export const lights = ['night', 'first-light', 'dawn', 'day', 'dusk', 'last-light'] as const;
export type Light = (typeof lights)[number];

/**
 * How a place takes part in a picture: it happens there now, it is named, something happened there
 * in an earlier picture, or it is only there.
 */
export type Role = 'highlighted' | 'named' | 'visited' | 'base';

export interface MapPlace {
  readonly id: string;
  readonly name: string;
  /** Metres. */
  readonly at: Point;
  /** Metres: the radius within which the place surely lies; 0 for a town, which is no point. */
  readonly ring: number;
  readonly role: Role;
  /** Something happened here earlier in the chapter. */
  readonly visited?: true;
  /** How strongly a phrase may put something here now, 0 to 0.5: a glow, never the mark of now. */
  readonly likely?: number;
  /** Words over its name. */
  readonly caption?: string;
  /** Pixels to a metre from which a place that is only there is drawn; 0 for all others. */
  readonly from: number;
  /** Hand-set places for its label, pixels from the point; `[dx, dy, anchor]`. */
  readonly hand?: { readonly narrow?: Hand; readonly wide?: Hand };
}
export type Hand = readonly [dx: number, dy: number, anchor: 'start' | 'middle' | 'end'];

export type NameKind =
  | 'country'
  | 'sea'
  | 'river'
  | 'city-country'
  | 'city-river'
  | 'suburb'
  | 'runway'
  | 'street'
  | 'gap';

/** A name of the ground, with the spots where it may stand, best first. */
export interface GroundName {
  readonly id: string;
  readonly name: string;
  readonly kind: NameKind;
  /** Metres and, for streets, degrees. */
  readonly spots: readonly (readonly [x: number, y: number, angle?: number])[];
  /**
   * For a country's name beside its border, spot by spot: metres above and below it that are free, as
   * they are for the name's shape to both sides.
   */
  readonly rooms?: readonly number[];
  /** Named by the story, so it must be shown. */
  readonly must?: true;
}

/** Who came from where. */
export interface Link {
  readonly id: string;
  /** `null` where one end has no place on the map: then only the words stand, at `at`. */
  readonly arc: Arc | null;
  /** Where its words belong. */
  readonly at: Point;
  /** As reported, with the report's own qualifier: “40 police”, “sent”; none for a bare link. */
  readonly words: readonly LabelLine[];
}

/** An area that holds what no source places more exactly. */
export interface SharedArea {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
  /** Metres. */
  readonly radius: number;
  readonly members: readonly { readonly name: string; readonly highlighted: boolean }[];
  /** Only what is left of an earlier picture: its words give way to all others. */
  readonly quiet?: true;
  /** As for a place. */
  readonly likely?: number;
}

/** What a map picture shows, whatever its size. Plain data. */
export interface MapKeyframe {
  readonly light: Light;
  /** What must be in the safe area, metres. */
  readonly extent: Extent;
  /** The greatest scale, pixels to a metre, that the places in focus are known well enough for. */
  readonly nearest: number;
  readonly places: readonly MapPlace[];
  readonly names: readonly GroundName[];
  readonly links: readonly Link[];
  /** Where the words “route not known” stand. */
  readonly unknown: readonly { readonly id: string; readonly at: Point }[];
  readonly area: SharedArea | null;
}

/** How a text is set; see `type.ts`. */
export type LabelStyle =
  | 'highlighted'
  | 'named'
  | 'base'
  | 'country'
  | 'home'
  | 'water'
  | 'ground'
  | 'street'
  | 'gap'
  | 'area'
  | 'member'
  | 'unknown'
  | 'link'
  | 'count'
  | 'note';

export interface LabelLine {
  readonly text: string;
  readonly style: LabelStyle;
}

/** A label with its place: pixels from a point of the ground, so that it travels with it. */
export interface MapLabel extends Mark {
  readonly at: Point;
  /** Pixels from the point to the first line's start, middle or end, on its baseline. */
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Degrees. */
  readonly angle: number;
  readonly lines: readonly LabelLine[];
}

/** The mark of a place. */
export interface PlaceMark extends Mark {
  readonly at: Point;
  readonly ring: number;
  /** How much of the warm light it has, 0 to 1. */
  readonly highlighted: number;
  /** How much of the thin ring that stays after, 0 to 1. */
  readonly visited: number;
  /** Pixels. */
  readonly radius: number;
  readonly base: boolean;
  /** Pixels to a metre from which it is drawn; 0 for always. */
  readonly from: number;
}

export interface DrawnLink extends Mark {
  readonly arc: Arc;
}

export interface DrawnArea extends Mark {
  readonly at: Point;
  readonly radius: number;
  readonly highlighted: number;
}

/** Where the small map stands, pixels. */
export interface Corner {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapGraph {
  readonly viewport: Viewport;
  readonly camera: Camera;
  readonly light: Light;
  /** The same map in another light, over it, while the one turns into the other; opacity up to ½. */
  readonly veil: { readonly light: Light; readonly opacity: number } | null;
  readonly marks: readonly PlaceMark[];
  readonly labels: readonly MapLabel[];
  readonly links: readonly DrawnLink[];
  readonly areas: readonly DrawnArea[];
  readonly locator: Corner & { readonly opacity: number };
}
