type Line = readonly (readonly number[])[];
/** Signed area of a closed ring in m²: positive where it runs clockwise as seen on the map. */
export function area(ring: Line): number;
/** Distance from a point to the nearest part of a line, metres. */
export function toLine(point: readonly number[], line: Line): number;
