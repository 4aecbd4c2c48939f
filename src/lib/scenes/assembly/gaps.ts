import { round } from '../../drawing/area';
import type { Stand } from './labels';
import type { Scale } from './scale';
import type { Gap, Seat } from './types';

/** How far a way bows upwards, as a part of its length. */
const bow = 0.2;

/**
 * The places on top of a tower that seats have left, each with the way to where its seat stands now,
 * in the order in which they left.
 */
export function gapsOf(
  stands: readonly Stand[],
  seats: readonly Seat[],
  floor: number,
  { abreast, pitch }: Scale
): Gap[] {
  const left = stands.flatMap(({ tower }) => tower.groups.filter((group) => group.left !== null));
  const source = stands.find(({ tower }) => (tower.gone ?? 0) > 0);
  if (!source) return [];
  return left.flatMap(({ id, parties }, i) => {
    const chair = parties[0]?.chairs[0];
    const seat = seats.find((one) => one.chair === chair);
    if (!seat) return [];
    const n = source.tower.seats + i;
    const x = round(source.x + ((n % abreast) + 0.5) * pitch);
    const y = round(floor - (Math.floor(n / abreast) + 0.5) * pitch);
    const rim = pitch * 0.5 + 2;
    return [
      {
        key: id,
        party: seat.party,
        x,
        y,
        d: way(x, y - rim, seat.x, seat.y - rim, pitch),
        opacity: 1
      }
    ];
  });
}

/** A curve from one point to another at its right, with an open arrow's head. */
function way(x0: number, y0: number, x1: number, y1: number, pitch: number): string {
  const lift = bow * Math.abs(x1 - x0);
  const [cx, cy] = [(x0 + x1) / 2, Math.min(y0, y1) - lift];
  const length = Math.hypot(x1 - cx, y1 - cy) || 1;
  const [ux, uy] = [(x1 - cx) / length, (y1 - cy) / length];
  const head = Math.max(4, Math.min(8, pitch * 0.3));
  const barb = (side: 1 | -1) =>
    `${round(x1 - head * (ux - side * uy * 0.6))} ${round(y1 - head * (uy + side * ux * 0.6))}`;
  return (
    `M${round(x0)} ${round(y0)}Q${round(cx)} ${round(cy)} ${round(x1)} ${round(y1)}` +
    `M${barb(1)}L${round(x1)} ${round(y1)}L${barb(-1)}`
  );
}
