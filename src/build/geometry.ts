import type { Plugin } from 'vite';
import { paths } from '../lib/drawing/map/geometry';

const finished = '\0finished-geometry';

/** The maps' geometry as finished paths, rather than as the files and the code that they are made from. */
export const finishedGeometry: Plugin = {
  name: 'finished-geometry',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === './geometry' && /\/Geometry\.svelte/.test(importer ?? '') ? finished : null,
  load: (id) =>
    id === finished
      ? `export const paths = JSON.parse(${JSON.stringify(JSON.stringify(paths))});`
      : null
};
