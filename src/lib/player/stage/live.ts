import type { Viewport } from '../../drawing/viewport';
import type { Layer } from './layer';

/** What a living picture shows at the moment. */
export interface Shown {
  readonly layers: readonly Layer[];
  readonly viewport: Viewport;
  /** See `Stage.svelte`. */
  readonly time: number;
}

/** The living pictures by their places. */
export const live = new WeakMap<Element, () => Shown>();

/** Told of a place when its picture was drawn anew. */
export const watchers = new Set<(place: Element) => void>();
