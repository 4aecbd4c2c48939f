/** What stills ask of https://github.com/topojson/topojson-simplify, which brings no types. */
declare module 'topojson-simplify' {
  interface Arcs {
    readonly type: 'Topology';
    readonly objects: object;
    readonly arcs: [x: number, y: number][][];
  }
  /** Every point with its weight. */
  export function presimplify(topology: {
    type: 'Topology';
    objects: object;
    arcs: number[][][];
  }): Arcs;
  /** The points of at least this weight. */
  export function simplify(topology: Arcs, least: number): Arcs;
}
