/**
 * Where each player stands, by hand: the middle of a box, in
 * parts of the picture's width and height from its top left.
 * Orders go down: the crown, the government, the commanders, the forces; from outside, those who
 * came to protect.
 */
export interface Place {
  readonly x: number;
  readonly y: number;
}

type Places = Readonly<Record<string, Place>>;

const left = 0.11;
const middle = 0.5;
const right = 0.87;

/** The same places serve every width: boxes shrink about them, and never leave the picture. */
export const places: Places = {
  phooko: { x: left, y: 0 },
  'letsie-iii': { x: middle, y: 0 },
  saps: { x: 0.84, y: 0 },
  metsing: { x: left, y: 0.33 },
  thabane: { x: middle, y: 0.33 },
  maseribane: { x: right, y: 0.33 },
  kamoli: { x: left, y: 0.65 },
  mahao: { x: middle, y: 0.65 },
  tsooana: { x: right, y: 0.65 },
  nampol: { x: 0.6, y: 1 },
  ldf: { x: 0.31, y: 1 },
  lmps: { x: right, y: 1 }
};

/** Lines that must go round a box: a point on the way, in the same parts. */
export const bends: Places = {
  'thabane>ldf': { x: 0.34, y: 0.66 },
  'nampol>thabane': { x: 0.69, y: 0.6 },
  'saps>mahao': { x: 0.66, y: 0.36 }
};
