import type { Plugin } from 'vite';
import { paths } from '../lib/drawing/map/geometry';
import { geometryName } from '../lib/embed/guest/scripts';

const finished = '\0finished-geometry';
const json = `JSON.parse(${JSON.stringify(JSON.stringify(paths))})`;

/** The maps' geometry from elsewhere than the files and the code that it is made from. */
const geometryFrom = (code: string): Plugin => ({
  name: 'finished-geometry',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === './geometry' && /\/Geometry\.svelte/.test(importer ?? '') ? finished : null,
  load: (id) => (id === finished ? code : null)
});

/** As finished paths. */
export const finishedGeometry = geometryFrom(`export const paths = ${json};`);

/** As a script of its own, which all pieces with maps have in common; without it their living pictures do not start. */
export const geometryScript = `window.${geometryName}=${json};\n`;
export const sharedGeometry = geometryFrom(
  `export const paths = window.${geometryName};
   if (!paths) throw new Error('the geometry of the maps has not come');`
);
