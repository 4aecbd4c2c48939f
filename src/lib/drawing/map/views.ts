import type { Extent } from './camera';

/** What `view="…"` shows, in metres of the planar frame. */
export const views = {
  /** Cape Agulhas to the Zambezi. */
  region: [-1_150_000, -1_020_000, 760_000, 640_000],
  /** Lesotho, border to border. */
  country: [-48_000, -82_000, 190_000, 155_000],
  /** Maseru: the border bridge to the stadium, the river to the police college. */
  city: [-4_600, -700, 1_400, 3_500]
} as const satisfies Record<string, Extent>;

export type ViewName = keyof typeof views;

/** Pixels to a metre: the nearest the camera goes. About 8 km across a laptop's screen. */
export const nearest = 0.16;

/**
 * Sizes of what is in focus, in metres: up to `city` the city's own names make sense, up to `towns`
 * those of small towns; from `whole` on Lesotho is shown whole.
 */
export const reach = { city: 45_000, whole: 200_000, towns: 750_000 } as const;
