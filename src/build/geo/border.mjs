import { project } from '../../lib/drawing/map/projection.js';
import { city } from './geometry.mjs';
import { features } from './sources.mjs';

/** A line of degrees in the planar frame, metres. */
export const planar = (line) => line.map(([lon, lat]) => project(lon, lat));

/** The border around the city, from the south-west to the north-east; metres. */
export const cityBorder = () => planar(features(city.border)[0].geometry.coordinates);
