// Reads what `npm run geo` starts from: the small files in geo/sources and two npm packages.
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { storyDir } from '../../lib/story/dir.js';

const require = createRequire(import.meta.url);
const text = (name) => readFileSync(join(storyDir(), 'geo/sources', name), 'utf8');

export const csv = (name) => csvParse(text(name));

/** The features of a GeoJSON file, degrees. */
export const features = (name) => JSON.parse(text(name)).features;

/** Natural Earth's countries (public domain), `50m` or `110m`, as TopoJSON in degrees. */
export const countries = (scale) => require(`world-atlas/countries-${scale}.json`);
