import { interpolateDiscrete, interpolateNumber } from 'd3';
import type { Area } from '../area';
import { ease } from './ease';

/** Any moment between two values, in d3-interpolate's shape: `a` at 0, `b` at 1. */
export type Interpolate<T> = (a: T, b: T) => (t: number) => T;

/** How each of some fields of an object is interpolated. */
export type Fields<T> = { readonly [K in keyof T]?: Interpolate<T[K]> };
type NumberField<T> = { [K in keyof T]-?: T[K] extends number ? K : never }[keyof T];

/** Fields that are numbers. */
export const numbers = <T>(...names: readonly NumberField<T>[]): Fields<T> =>
  Object.fromEntries(names.map((name) => [name, interpolateNumber])) as unknown as Fields<T>;

/** What cannot be between two values changes half way. */
export const half = <T>(a: T, b: T): ((t: number) => T) => interpolateDiscrete([a, b]);

/** The same with an ease, for what no join eases. */
export const eased =
  <T>(interpolate: Interpolate<T>): Interpolate<T> =>
  (a, b) => {
    const at = interpolate(a, b);
    return (t) => at(ease(t));
  };

/**
 * Any moment between two objects: the fields named, each in its way, and all others as they are in
 * `b`. Each moment is an object of its own; d3's `interpolateObject` writes them all into one, in
 * which Svelte would see no change.
 */
export function interpolateFields<T extends object>(fields: Fields<T>): Interpolate<T> {
  const names = Object.keys(fields) as (keyof T)[];
  return (a, b) => {
    const moving = names.flatMap((name) => {
      const interpolate = a[name] === b[name] ? undefined : fields[name];
      return interpolate ? [{ name, at: interpolate(a[name], b[name]) }] : [];
    });
    if (moving.length === 0) return () => b;
    return (t) => {
      const now = { ...b };
      for (const { name, at } of moving) now[name] = at(t);
      return now;
    };
  };
}

/** Any point between two of a plane. */
export function interpolatePoint(
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number]
): (t: number) => [x: number, y: number] {
  const [x, y] = [interpolateNumber(x0, x1), interpolateNumber(y0, y1)];
  return (t) => [x(t), y(t)];
}

/** Any moment between two rectangles. */
export const interpolateArea: Interpolate<Area> = interpolateFields(
  numbers('x', 'y', 'width', 'height')
);

/** For each of some parts of a scene graph, what it is at any moment. */
type Parts<G> = { readonly [K in keyof G]?: (t: number) => G[K] };

/**
 * Any moment between two scene graphs: exactly `a` at 0 and `b` at 1; between them the parts named,
 * and all others as in `a` up to half way and as in `b` from there.
 * @param partsOf what moves; asked once for two scene graphs, and what it gives once a frame
 */
export const interpolateGraph =
  <G extends object>(partsOf: (a: G, b: G) => Parts<G>): Interpolate<G> =>
  (a, b) => {
    const parts = partsOf(a, b);
    const names = Object.keys(parts) as (keyof G)[];
    return (t) => {
      if (t <= 0) return a;
      if (t >= 1) return b;
      const now = { ...(t < 0.5 ? a : b) };
      for (const name of names) {
        const at = parts[name];
        if (at) now[name] = at(t);
      }
      return now;
    };
  };
