/** Placing labels: pure, in pixels. */

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** One way to set a label: what it would cover. */
export interface Candidate<T> {
  readonly boxes: readonly Box[];
  readonly value: T;
}

export interface Request<T> {
  readonly key: string;
  /** Best first. */
  readonly candidates: readonly Candidate<T>[];
  /** What this one may not lie on, beside what none may. */
  readonly avoid?: readonly Box[];
  /** Labels of the story, which give way only where there is no room at all. */
  readonly must: boolean;
  /** How many of them it is worth, where not all find room; 1 by default. */
  readonly worth?: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const within = (a: Box, b: Box): boolean =>
  a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];

/** Steps of the search after which the best found so far is taken. */
const patience = 6000;
/** What leaving a label out costs, in places down its list of candidates. */
const dropped = 1000;

/**
 * Chooses a candidate for each request, so that no two overlap, none leaves `bounds` and none lies
 * on anything `taken`. Those that must be shown are set together, for the least sum of places down
 * their lists; the others take what is left, in order. What finds no room is left out.
 */
export function place<T>(
  requests: readonly Request<T>[],
  bounds: Box,
  taken: readonly Box[]
): Map<string, T> {
  const free = ({ boxes }: Candidate<T>, against: readonly Box[]): boolean =>
    boxes.every((box) => within(box, bounds) && !against.some((other) => overlaps(box, other)));
  const possible = (request: Request<T>) =>
    request.candidates
      .map((candidate, cost) => ({ candidate, cost }))
      .filter(({ candidate }) => free(candidate, [...taken, ...(request.avoid ?? [])]));

  const needed = requests.filter(({ must }) => must);
  const musts = needed.map((request) => possible(request));
  let best: { cost: number; chosen: (Candidate<T> | null)[] } = { cost: Infinity, chosen: [] };
  let steps = 0;
  const search = (i: number, chosen: (Candidate<T> | null)[], cost: number): void => {
    if (cost >= best.cost || (steps++ > patience && best.cost < Infinity)) return;
    const options = musts[i];
    if (!options) {
      best = { cost, chosen };
      return;
    }
    const used = chosen.flatMap((candidate) => candidate?.boxes ?? []);
    for (const option of options)
      if (free(option.candidate, used))
        search(i + 1, [...chosen, option.candidate], cost + option.cost);
    search(i + 1, [...chosen, null], cost + dropped * (needed[i]?.worth ?? 1));
  };
  search(0, [], 0);

  const result = new Map<string, T>();
  const covered: Box[] = [...taken];
  const take = (key: string, candidate: Candidate<T> | null | undefined): void => {
    if (!candidate) return;
    result.set(key, candidate.value);
    covered.push(...candidate.boxes);
  };
  needed.forEach(({ key }, i) => take(key, best.chosen[i]));
  for (const request of requests)
    if (!request.must)
      take(
        request.key,
        request.candidates.find((candidate) =>
          free(candidate, [...covered, ...(request.avoid ?? [])])
        )
      );
  return result;
}
