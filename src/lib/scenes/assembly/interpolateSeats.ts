import { interpolateNumber } from 'd3';
import { ease, easedThrough } from '../../drawing/motion/ease';
import { emptied, stagger, taken } from '../../drawing/motion/timing';
import type { AssemblyGraph, Seat } from './types';

/** How far a path bows upwards, as a part of its length. */
const bow = 0.16;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The seats at any moment, in the order of their chairs. Those that change hands pass through a row
 * of empty chairs over the line.
 */
export function interpolateSeats(
  a: Pick<AssemblyGraph, 'seats'>,
  b: Pick<AssemblyGraph, 'seats' | 'area' | 'pitch' | 'line'>
): (t: number) => Seat[] {
  const changing = b.seats.filter((seat, i) => a.seats[i]?.party !== seat.party);
  const pitch = Math.min(b.pitch, b.area.width / Math.max(1, changing.length));
  const middle = b.area.x + b.area.width / 2;
  const stops = new Map(
    changing.map(({ chair }, i) => [
      chair,
      { x: middle + (i - (changing.length - 1) / 2) * pitch, y: b.line - 1.6 * b.pitch }
    ])
  );
  const seats = b.seats.map((to, i) => {
    const from = a.seats[i];
    if (!from) return () => to;
    const stop = stops.get(to.chair);
    const at = stop ? handOver(from, to, stop) : move(from, to);
    // It sets out when its turn comes, and all have arrived at 1.
    const start = to.order * stagger;
    const own = [start, start + 1 - stagger] as const;
    return (t: number) => at(easedThrough(t, own));
  });
  return (t) => seats.map((at) => at(t));
}

function move(from: Seat, to: Seat): (u: number) => Seat {
  const { x, y } = arc(from, to);
  const { provisional, left, strength } = styles(from, to);
  return (u) => ({
    ...to,
    x: x(u),
    y: y(u),
    provisional: provisional(u),
    left: left(u),
    strength: strength(u)
  });
}

function handOver(from: Seat, to: Seat, stop: Place): (u: number) => Seat {
  const [leave, come] = [arc(from, stop), arc(stop, to)];
  const { provisional, left, strength } = styles(from, to);
  return (u) => {
    const first = u < 0.5;
    const way = first ? leave : come;
    const along = ease(first ? 2 * u : 2 * u - 1);
    return {
      ...to,
      party: first ? from.party : to.party,
      x: way.x(along),
      y: way.y(along),
      held: first ? 1 - easedThrough(u, emptied) : easedThrough(u, taken),
      provisional: provisional(u),
      left: left(u),
      strength: strength(u)
    };
  };
}

const styles = (from: Seat, to: Seat) => ({
  provisional: interpolateNumber(from.provisional, to.provisional),
  left: interpolateNumber(from.left, to.left),
  strength: interpolateNumber(from.strength, to.strength)
});

/** A quadratic curve that bows upwards: seats pass over what stands between, as people do. */
function arc(from: Place, to: Place) {
  const straight = interpolateNumber(from.y, to.y);
  const lift = bow * Math.abs(to.x - from.x);
  return {
    x: interpolateNumber(from.x, to.x),
    y: (u: number): number => straight(u) - 4 * u * (1 - u) * lift
  };
}
