// What `npm run geo` writes: the same text on every run. Units are metres of the planar frame in
// lib/drawing/map/projection.js times the file's own scale.
import { layers } from 'virtual:story';
import { city } from './city.mjs';
import { country } from './country.mjs';
import { names } from './names.mjs';
import { region } from './region.mjs';
import { layer, print } from './topology.mjs';

/** The text of every layer file, by its path in the story's folder. */
export const build = () => ({
  [layers.region]: print(layer(region(), names.region(), 500)),
  [layers.country]: print(layer(country(), names.country(), 20)),
  [layers.city]: print(layer(city(), names.city(), 1))
});
