/** What the tests ask of https://github.com/topojson/topojson-client, which brings no types. */
declare module 'topojson-client' {
  /** The features of one object of a topology, as GeoJSON. */
  export function feature(topology: unknown, object: unknown): object;
}
