/** Reading TopoJSON (https://github.com/topojson/topojson-specification) in whole units. */

export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];

interface Geometry {
  readonly type: string;
  readonly arcs?: unknown;
  readonly coordinates?: readonly number[];
  readonly properties?: unknown;
  readonly geometries?: readonly Geometry[];
}

/** A layer file as `npm run geo` writes it: one scale for both axes, no offset. */
export interface Layer {
  readonly type: string;
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly objects: Readonly<Record<string, Geometry>>;
  readonly arcs: readonly (readonly (readonly number[])[])[];
}

/** Metres to one unit of the layer's coordinates. */
export const unitOf = (layer: Layer): number => layer.transform.scale[0] ?? 1;

/** One arc, its differences added up. */
function arcOf(layer: Layer, index: number): Line {
  let x = 0;
  let y = 0;
  const deltas = layer.arcs[index < 0 ? ~index : index] ?? [];
  const line = deltas.map(([dx = 0, dy = 0]): Point => [(x += dx), (y += dy)]);
  return index < 0 ? line.reverse() : line;
}

const isLine = (arcs: unknown): arcs is number[] =>
  Array.isArray(arcs) && typeof arcs[0] === 'number';

/** The lines and rings of one object, in the layer's units, in file order. */
export function linesOf(layer: Layer, name: string): Line[] {
  const collect = (arcs: unknown): Line[] => {
    if (!isLine(arcs)) return Array.isArray(arcs) ? arcs.flatMap(collect) : [];
    const parts = arcs.map((index) => arcOf(layer, index));
    return [parts.flatMap((part, i) => (i === 0 ? part : part.slice(1)))];
  };
  const object = layer.objects[name];
  if (!object) throw new Error(`data/geo: no object “${name}”; run npm run geo`);
  return collect(object.arcs);
}

/** The points of a layer's `names`, metres, with their properties. */
export function namesOf<P>(layer: Layer): { point: Point; properties: P }[] {
  const unit = unitOf(layer);
  return (layer.objects['names']?.geometries ?? []).map(({ coordinates, properties }) => ({
    point: [(coordinates?.[0] ?? 0) * unit, (coordinates?.[1] ?? 0) * unit],
    properties: properties as P
  }));
}
