import { descending } from 'd3';
import type { SharedMark } from '../../drawing/motion/shared';
import type { Shared } from '../types';
import { seatSize } from './seatSize';
import type { AssemblyGraph, Seat } from './types';

/** A seat as elected; what is hatched, framed or empty is more than a mark can tell, and stays here. */
const plain = ({ held, provisional, left }: Seat): boolean =>
  held === 1 && provisional === 0 && left === 0;

function marks({ seats, pitch, origins }: AssemblyGraph): SharedMark[] {
  const { side, line } = seatSize(pitch);
  const last = Math.max(1, origins.length - 1);
  const won = new Map(
    origins.map(([chair, constituency], i) => [chair, { constituency, order: i / last }])
  );
  const all = seats.filter(plain).map(({ chair, x, y, party, list, strength, order }) => {
    const from = won.get(chair);
    return {
      key: from ? `constituency:${from.constituency}` : `chair:${chair}`,
      x,
      y,
      width: side,
      height: side,
      line,
      colour: `var(--party-${party})`,
      fill: list ? 0 : strength,
      label: null,
      order: from ? from.order : order,
      opacity: 1
    };
  });
  // Who sets out first passes over those that still wait.
  return all.sort((a, b) => descending(a.order, b.order));
}

/**
 * Every seat. A seat that was won in a constituency has the constituency's key, so that its tile
 * becomes it; they set out district by district, and the towers fill from the floor.
 */
export const shared: Omit<Shared<AssemblyGraph>, 'View'> = {
  marks,
  rest: (graph) => ({ ...graph, seats: graph.seats.filter((seat) => !plain(seat)) }),
  ground: (graph) => ({
    ...graph,
    seats: [],
    texts: [],
    bars: [],
    edges: [],
    gaps: [],
    samples: []
  })
};
