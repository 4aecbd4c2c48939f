import { topology } from 'topojson-server';

/** Steps from one side of a file to the other: well under a metre for a country. */
const STEPS = 1e6;

/** Whether a file has its lines as GeoJSON, in degrees. */
export const isGeoJson = (path: string): boolean => path.endsWith('.geojson');

/** Where the same lines stand as TopoJSON. */
export const topoPath = (path: string): string => path.replace(/\.geojson$/, '.topo.json');

/** GeoJSON as TopoJSON, in degrees too, as one object of the name of its file. */
export function toTopoJson(path: string, text: string): string {
  const name = topoPath(path).replace(/^.*\/|\.topo\.json$/g, '');
  return `${JSON.stringify(topology({ [name]: JSON.parse(text) }, STEPS))}\n`;
}
