import type { Area } from '../../drawing/area';
import { join } from './lines';
import type { Edge, Tie } from './types';

/** A tie with its line, and how far that is moved to the left of its direction. */
export interface Drawn {
  readonly tie: Tie;
  readonly edge: Edge;
  readonly aside: number;
}

/**
 * The ties as lines; those that join the same two players run side by side.
 * @param apart pixels between two such lines
 */
export function edgesOf(
  ties: readonly Tie[],
  boxes: ReadonlyMap<string, Area>,
  apart: number
): Drawn[] {
  return ties.flatMap((tie): Drawn[] => {
    const [from, to] = [boxes.get(tie.from), boxes.get(tie.to)];
    if (!from || !to) return [];
    const aside = asideOf(tie, ties) * apart;
    const line = join(from, to, aside);
    const edge = {
      key: tie.id,
      opacity: 1,
      line,
      status: tie.status,
      highlighted: tie.highlighted ? 1 : 0
    };
    return [{ tie, edge, aside }];
  });
}

/** Where a line stands among those of the same two players: what is agreed leftmost. */
function asideOf(tie: Tie, ties: readonly Tie[]): number {
  const pair = ({ from, to }: Tie) => [from, to].sort().join(' ');
  const agreed = ({ status }: Tie) => Number(status === 'undisputed');
  const same = ties
    .filter((other) => pair(other) === pair(tie))
    .sort((a, b) => agreed(a) - agreed(b));
  const rank = same.indexOf(tie) - (same.length - 1) / 2;
  // A line and its answer have opposite directions; seen from one of the two ends they are side by side.
  return rank * (tie.from < tie.to ? 1 : -1);
}
