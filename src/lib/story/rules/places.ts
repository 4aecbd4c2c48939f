import type { Rows } from '../rows.ts';

/** A place has a whole, sourced coordinate on the globe, or none. */
export function checkPlaces({ places }: Rows): void {
  for (const { value, cells } of places) {
    const { lat, lon, precision, coordinateSource } = value;
    if ((lat === null) !== (lon === null)) {
      const missing = lat === null ? 'lat' : 'lon';
      cells.report(missing, 'is empty while its other half is given', 'write both or neither');
    }
    if (lat !== null && Math.abs(lat) > 90) {
      cells.report('lat', `${lat} is no latitude`, 'write degrees from -90 to 90');
    }
    if (lon !== null && Math.abs(lon) > 180) {
      cells.report('lon', `${lon} is no longitude`, 'write degrees from -180 to 180');
    }
    if (lat === null && lon === null) continue;
    if (precision === null) {
      const advice = 'say within how many metres the place surely lies';
      cells.report('precision', 'is empty though there is a coordinate', advice);
    }
    if (coordinateSource === null) {
      const advice = 'say where the coordinate comes from, or leave it out';
      cells.report('coordinate_source', 'is empty though there is a coordinate', advice);
    }
  }
}
