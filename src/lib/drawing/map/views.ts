import { map } from 'virtual:story';
import type { Extent } from './camera';

export type ViewName = keyof typeof map.views;

/** What `view="…"` shows, in metres of the planar frame. */
export const views: Readonly<Record<ViewName, Extent>> = map.views;

/** Pixels to a metre: the nearest the camera goes. About 8 km across a laptop's screen. */
export const nearest = 0.16;

/**
 * Sizes of what is in focus, in metres: up to `city` the city's own names make sense, up to `towns`
 * those of small towns; from `whole` on the country is shown whole. Nothing is drawn beyond `furthest`.
 */
export const reach = map.sizes;
