/**
 * Where each player stands, by hand: the middle of a box, in
 * parts of the picture's width and height from its top left.
 * Orders go down: the crown, the government, the commanders, the forces; those who came from outside
 * to protect stand at the top. The army's two commanders stand on either side of the prime minister's
 * line to it.
 */
export interface Place {
  readonly x: number;
  readonly y: number;
}

type Places = Readonly<Record<string, Place>>;

const left = 0.11;
const middle = 0.5;
const right = 0.87;

/** Where one of two may stand: the chart is never asked for both. */
const leftTop = { x: left, y: 0 };

/** The same places serve every width: boxes shrink about them, and never leave the picture. */
export const places: Places = {
  phooko: leftTop,
  nampol: leftTop,
  'letsie-iii': { x: middle, y: 0 },
  saps: { x: 0.84, y: 0 },
  metsing: { x: left, y: 0.35 },
  thabane: { x: middle, y: 0.35 },
  maseribane: { x: right, y: 0.35 },
  kamoli: { x: left, y: 0.66 },
  mahao: { x: 0.62, y: 0.66 },
  tsooana: { x: right, y: 0.66 },
  ldf: { x: middle, y: 1 },
  lmps: { x: right, y: 1 }
};

/** Two of these players who would stand in one place. */
export const inOnePlace = (ids: readonly string[]): readonly [string, string] | undefined =>
  ids
    .flatMap((id, i) => ids.slice(i + 1).map((other) => [id, other] as const))
    .find(([a, b]) => places[a] === places[b]);
