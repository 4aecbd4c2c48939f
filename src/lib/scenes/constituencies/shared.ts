import type { SharedMark } from '../../drawing/motion/shared';
import type { Shared } from '../types';
import { inset, isFaint } from './tile';
import type { ConstituenciesGraph } from './types';

function marks({ tiles, tile: { width, height, letter } }: ConstituenciesGraph): SharedMark[] {
  const all = tiles.map(({ key, party, mark, x, y, opacity }, i) => ({
    key: `constituency:${key}`,
    x: x + width / 2,
    y: y + height / 2,
    width: width - 2 * inset,
    height: height - 2 * inset,
    line: 1,
    colour: `var(--party-${party})`,
    fill: opacity,
    label: {
      text: mark,
      size: letter,
      on: `var(--on-party-${party})`,
      faint: isFaint(opacity),
      opacity: 1
    },
    order: i / Math.max(1, tiles.length - 1),
    opacity: 1
  }));
  // Who sets out first passes over those that still wait.
  return all.reverse();
}

/** Every tile, with its letter; a house takes each as the seat that was won there. */
export const shared: Omit<Shared<ConstituenciesGraph>, 'View'> = {
  marks,
  rest: (graph) => ({ ...graph, tiles: [] })
};
