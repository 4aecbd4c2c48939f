import {
  interpolateMarks,
  interpolateTexts,
  clamp,
  mix,
  smooth,
  stretch
} from '../../drawing/motion';
import type { AssemblyGraph, Bar, Seat } from './types';

/** The part of the turn between the first seat's setting out and the last one's. */
const stagger = 0.35;
/** How far a path bows upwards, as a part of its length. */
const bow = 0.16;

/** Any moment between two arrangements: seats move one after the other. */
export function interpolate(a: AssemblyGraph, b: AssemblyGraph): (t: number) => AssemblyGraph {
  const seats = interpolateSeats(a, b);
  const texts = interpolateTexts(a.texts, b.texts);
  const bars = interpolateMarks(a.bars, b.bars, interpolateBars);
  const edges = interpolateMarks(a.edges, b.edges, (from, to) =>
    from.d === to.d
      ? () => to
      : (t) => (t < 0.5 ? fade(from, 1 - stretch(t, 0, 0.4)) : fade(to, stretch(t, 0.6, 1)))
  );
  const gaps = interpolateMarks(a.gaps, b.gaps, (from, to) => (t) => ({
    ...to,
    opacity: mix(from.opacity, to.opacity, smooth(t))
  }));
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    const u = smooth(t);
    return {
      ...(t < 0.5 ? a : b),
      seats: seats.map((seatAt) => seatAt(t)),
      pitch: mix(a.pitch, b.pitch, u),
      texts: texts(t),
      bars: bars(t),
      edges: edges(t),
      gaps: gaps(t),
      samples: b.samples.map((to, i) => {
        const from = a.samples[i] ?? to;
        return { ...to, x: mix(from.x, to.x, u), y: mix(from.y, to.y, u) };
      }),
      floor: mix(a.floor, b.floor, u),
      line: mix(a.line, b.line, u)
    };
  };
}

const fade = <M extends { readonly opacity: number }>(mark: M, by: number): M => ({
  ...mark,
  opacity: mark.opacity * by
});

function interpolateBars(a: Bar, b: Bar): (t: number) => Bar {
  return (t) => {
    const u = smooth(t);
    return {
      ...b,
      x: mix(a.x, b.x, u),
      top: mix(a.top, b.top, u),
      bottom: mix(a.bottom, b.bottom, u),
      label: mix(a.label, b.label, u),
      opacity: mix(a.opacity, b.opacity, u)
    };
  };
}

/** One function a chair. Those that change hands pass through a row of empty chairs over the line. */
function interpolateSeats(a: AssemblyGraph, b: AssemblyGraph): ((t: number) => Seat)[] {
  const changing = b.seats.filter((seat, i) => a.seats[i]?.party !== seat.party);
  const pitch = Math.min(b.pitch, b.area.width / Math.max(1, changing.length));
  const middle = b.area.x + b.area.width / 2;
  const pool = new Map(
    changing.map((seat, i) => [
      seat.chair,
      { x: middle + (i - (changing.length - 1) / 2) * pitch, y: b.line - 1.6 * b.pitch }
    ])
  );
  return b.seats.map((to, i) => {
    const from = a.seats[i];
    if (!from) return () => to;
    const stop = pool.get(to.chair);
    return stop ? handOver(from, to, stop) : move(from, to);
  });
}

function move(from: Seat, to: Seat): (t: number) => Seat {
  const path = arc(from, to);
  return (t) => {
    const u = local(t, to.order);
    return { ...to, ...path(u), ...mixed(from, to, u), held: 1 };
  };
}

function handOver(from: Seat, to: Seat, stop: { x: number; y: number }): (t: number) => Seat {
  const leave = arc(from, stop);
  const come = arc(stop, to);
  return (t) => {
    const u = local(t, to.order);
    const first = u < 0.5;
    const held = first ? 1 - stretch(u, 0.05, 0.45) : stretch(u, 0.55, 0.95);
    const place = first ? leave(smooth(u * 2)) : come(smooth(u * 2 - 1));
    return { ...to, ...place, ...mixed(from, to, u), party: first ? from.party : to.party, held };
  };
}

/** A seat's own time: it sets out when its turn comes and all have arrived at 1. */
const local = (t: number, order: number): number =>
  smooth(clamp((t - order * stagger) / (1 - stagger)));

const mixed = (from: Seat, to: Seat, u: number) => ({
  provisional: mix(from.provisional, to.provisional, u),
  left: mix(from.left, to.left, u),
  strength: mix(from.strength, to.strength, u)
});

/** A quadratic curve that bows upwards: seats pass over what stands between, as people do. */
function arc(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number }
): (u: number) => { x: number; y: number } {
  const lift = bow * Math.abs(to.x - from.x);
  return (u) => ({
    x: mix(from.x, to.x, u),
    y: mix(from.y, to.y, u) - 4 * u * (1 - u) * lift
  });
}
