import { geoStereographic } from 'd3';
import { projection as settings } from 'virtual:story';

/**
 * The one planar frame of every map, in metres: x to the east, y to the south of the origin, which
 * `story.yaml` names.
 *
 * Stereographic: shapes stay true everywhere, north is straight up at the origin, and every straight
 * line through it is a great circle. Scale grows with the distance c from the origin as 1 / cos²(c / 2)
 * (Snyder, Map Projections, 1987, eq. 21-4): 0.02 % at 200 km, 0.6 % at 1,000 km, 1.8 % at 1,700 km.
 * WGS 84 degrees are read on a sphere.
 */

/** Degrees, WGS 84. @type {readonly [lon: number, lat: number]} */
export const origin = [settings.lon, settings.lat];

/** Of the sphere, metres. */
export const { radius } = settings;

/** The d3 projection itself, for streams; points need only `project`. */
export const projection = geoStereographic()
  .rotate([-origin[0], -origin[1]])
  .translate([0, 0])
  // d3's stereographic maps the unit sphere at half scale.
  .scale(2 * radius)
  .precision(200);

/**
 * Metres east and south of the origin.
 * @param {number} lon degrees @param {number} lat degrees
 * @returns {[x: number, y: number]}
 */
export function project(lon, lat) {
  const point = projection([lon, lat]);
  if (!point) throw new RangeError(`${lon}, ${lat} lies outside the map’s projection`);
  return point;
}

/**
 * The inverse of `project`.
 * @param {number} x metres @param {number} y metres
 * @returns {[lon: number, lat: number]}
 */
export function unproject(x, y) {
  const point = projection.invert?.([x, y]);
  if (!point) throw new RangeError(`${x}, ${y} lies outside the map’s projection`);
  return point;
}
