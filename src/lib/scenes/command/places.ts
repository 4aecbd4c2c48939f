import { command } from 'virtual:story';

/** The middle of a player's box, in parts of the picture's width and height from its top left. */
export type Place = readonly [x: number, y: number];

/** Where each player stands, by hand; the same at every width. */
export const places: Readonly<Record<string, Place>> = command.places;

/** Two of these players who would stand in one place. */
export const inOnePlace = (ids: readonly string[]): readonly [string, string] | undefined =>
  ids
    .flatMap((id, i) => ids.slice(i + 1).map((other) => [id, other] as const))
    .find(([a, b]) => String(places[a]) === String(places[b]));
