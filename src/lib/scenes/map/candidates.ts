import type { Box, Candidate } from '../../drawing/map/place';
import { blockSize } from './type';
import type { Hand, LabelLine, MapLabel } from './types';

/** A label's words and where they stand: pixels from its point to the first baseline. */
export type Spot = Pick<MapLabel, 'lines' | 'dx' | 'dy' | 'anchor' | 'angle' | 'at'>;

/** The eight places around a point, best first, as multiples of the gap and the block's size. */
const around = [
  [1, 0],
  [-1, 0],
  [0.8, -1],
  [0.8, 1],
  [-0.8, -1],
  [-0.8, 1],
  [0, -1],
  [0, 1]
] as const;

interface Setting {
  readonly lines: readonly LabelLine[];
  readonly narrow: boolean;
  /** The point, in pixels and in metres. */
  readonly point: readonly [number, number];
  readonly at: MapLabel['at'];
}

const anchors = { start: 0, middle: 0.5, end: 1 } as const;

const sizeOf = ({ lines, narrow }: Setting) => blockSize(lines, narrow);

/**
 * A label whose first baseline is `dx`, `dy` pixels from its point.
 * @param size what its lines take, the same for all of its candidates
 */
function standing(
  setting: Setting,
  { width, height, first }: ReturnType<typeof blockSize>,
  dx: number,
  dy: number,
  anchor: Spot['anchor']
) {
  const left = setting.point[0] + dx - anchors[anchor] * width;
  const top = setting.point[1] + dy - first;
  const box: Box = [left - 2, top - 1, left + width + 2, top + height + 1];
  const { lines, at } = setting;
  const value: Spot = { lines, at, dx, dy, anchor, angle: 0 };
  return { boxes: [box], value } satisfies Candidate<Spot>;
}

/**
 * Places for the label of a point: by hand first, then around it, then around it further off.
 * @param gap pixels from the point to the text
 * @param hand as it is to stand
 * @param rings how far off to go, in gaps
 */
export function aroundPoint(
  setting: Setting,
  gap: number,
  hand?: Hand,
  rings: readonly number[] = [1, 1.9, 3]
): Candidate<Spot>[] {
  const size = sizeOf(setting);
  const { height, first } = size;
  const ring = (distance: number) =>
    around.map(([x, y]) => {
      const anchor = x > 0 ? 'start' : x < 0 ? 'end' : 'middle';
      // Beside the point the block is centred on it; above and below it clears the gap.
      const top = y === 0 ? -height / 2 : y < 0 ? -distance * 0.75 - height : distance * 0.75;
      return standing(
        setting,
        size,
        Math.sign(x) * (y === 0 ? distance : distance * 0.55),
        top + first,
        anchor
      );
    });
  return [
    ...(hand ? [standing(setting, size, ...hand)] : []),
    ...rings.flatMap((times) => ring(gap * times))
  ];
}

/** Whether a label stands nearest to its own mark, of all the marks there are: nobody may misread it. */
export function standsBy(
  own: readonly [number, number],
  others: readonly (readonly [number, number])[],
  { boxes }: Candidate<Spot>
): boolean {
  const far = ([x, y]: readonly [number, number]): number =>
    Math.min(
      ...boxes.map(([left, top, right, bottom]) =>
        Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
      )
    );
  const near = far(own);
  return others.every((other) => far(other) >= near);
}

/** A label of one box, moved sideways into the room there is if it sticks out by less than half. */
export function slidInto([left, , right]: Box, candidate: Candidate<Spot>): Candidate<Spot> {
  const [box] = candidate.boxes;
  if (!box) return candidate;
  const shift = Math.max(left - box[0], 0) - Math.max(box[2] - right, 0);
  if (shift === 0 || Math.abs(shift) > (box[2] - box[0]) / 2) return candidate;
  return {
    boxes: [[box[0] + shift, box[1], box[2] + shift, box[3]]],
    value: { ...candidate.value, dx: candidate.value.dx + shift }
  };
}

/** A label in the middle of its spot, or a little beside it. */
export function onSpot(setting: Setting, shifts: readonly (readonly [number, number])[]) {
  const size = sizeOf(setting);
  return shifts.map(([x, y]) =>
    standing(setting, size, x, y + size.first - size.height / 2, 'middle')
  );
}

/** A name along a street: beside the line, as a row of small boxes. */
export function alongStreet(setting: Setting, angle: number, side: number): Candidate<Spot> {
  const { width, height } = sizeOf(setting);
  const [x, y] = setting.point;
  const turn = (angle * Math.PI) / 180;
  const [ux, uy] = [Math.cos(turn), Math.sin(turn)];
  // The baseline lies beside the line: above it for side −1, below for 1.
  const off = side < 0 ? -5 : 5 + height * 0.7;
  const middle = off - height * 0.3;
  const count = Math.max(2, Math.ceil(width / height));
  const boxes = Array.from({ length: count }, (_, i): Box => {
    const along = ((i + 0.5) / count - 0.5) * width;
    const [cx, cy] = [x + along * ux - middle * uy, y + along * uy + middle * ux];
    const half = height * 0.5;
    return [cx - half, cy - half, cx + half, cy + half];
  });
  const value: Spot = {
    lines: setting.lines,
    at: setting.at,
    dx: -off * uy,
    dy: off * ux,
    anchor: 'middle',
    angle
  };
  return { boxes, value };
}
