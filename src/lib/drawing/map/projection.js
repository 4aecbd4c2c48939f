import { geoStereographic } from 'd3';

/**
 * The one planar frame of every map, in metres: x to the east, y to the south, origin at Maseru.
 *
 * Stereographic about 27.5° E, 29.3° S: shapes stay true everywhere, north is straight up at Maseru,
 * and every straight line through the origin is a great circle. Scale grows with the distance c from
 * the origin as 1 / cos²(c / 2) (Snyder, Map Projections, 1987, eq. 21-4): 0.02 % at the far end of
 * Lesotho, 0.6 % at 1,000 km, 1.8 % at Windhoek's far border. WGS 84 degrees are read on a sphere,
 * whose radius is the mean of the ellipsoid's two radii of curvature at 29.3° S: lengths at Maseru
 * are within 0.26 % of those on the ellipsoid.
 */

/** Degrees, WGS 84. @type {readonly [lon: number, lat: number]} */
export const origin = [27.5, -29.3];

/** √(M N) at 29.3° S on WGS 84, in metres. */
export const radius = 6_366_960;

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
