import type { Area } from '../../drawing/area';
import type { Scale } from './segments';
import type { Wish } from './labels';
import type { Life, Stretch } from './types';

/** How much a part of a life matters where there is no room for all. */
export const weight = ({ state, disputed }: Stretch): number =>
  disputed ? 3 : { charged: 6, dead: 5, 'in prison': 4, 'in office': 2, abroad: 1, out: 0 }[state];

/**
 * The parts of a life that are in sight, with their places on the lane, the most important first: of
 * two alike the longer.
 * @param edge where the last day that has come ends, in pixels
 */
export function wishesOf({ stretches }: Life, x: Scale, area: Area, edge: number): Wish[] {
  const end = ({ end: [, last], open }: Stretch) => (open ? edge : Math.min(edge, x(last + 1)));
  const start = ({ start: [first] }: Stretch) => Math.max(area.x, x(first));
  return stretches
    .filter((one) => one.text !== null && start(one) < edge)
    .filter((one) => one.state === 'dead' || end(one) > area.x)
    .toSorted((a, b) => weight(b) - weight(a) || end(b) - start(b) - (end(a) - start(a)))
    .map((stretch) => ({ stretch, at: start(stretch) }));
}
