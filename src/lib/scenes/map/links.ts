import { along, arc } from '../../maps/arcs';
import { lesotho } from '../../maps/geometry';
import { linesOf, unitOf, type Point } from '../../maps/topology';
import type { Movement, Story } from '../../story/types';
import { PictureError } from '../types';
import type { MapAttributes } from './attributes';
import { placeOf, pointOf, positionOf } from './lookup';
import { words } from './strings';
import type { Link } from './types';

/** Every link of a picture: bare ones, then the movements with what was reported of them. */
export function linksOf(story: Story, wanted: MapAttributes): Link[] {
  const bare = wanted.links.map(([from, to]): Link => {
    const bend = arc(pointOf(story, from), pointOf(story, to));
    return { id: `${from}>${to}`, arc: bend, at: middle(bend), label: null, note: null };
  });
  return [...bare, ...wanted.movements.map((id) => movementLink(story, id))];
}

const middle = (bend: ReturnType<typeof arc>): Point => {
  const [x, y] = along(bend, 0.5);
  return [Math.round(x), Math.round(y)];
};

function movementLink(story: Story, id: string): Link {
  const movement = story.movements.find((row) => row.id === id);
  if (!movement)
    throw new PictureError(`there is no movement “${id}”; add it to data/movements.csv`);
  const from = positionOf(placeOf(story, movement.from));
  const to = pointOf(story, movement.to);
  const bend = from ? arc(from, to) : null;
  return { id, arc: bend, at: bend ? middle(bend) : to, ...reported(movement) };
}

function reported({ who, number, qualifier }: Movement): Pick<Link, 'label' | 'note'> {
  return {
    label: number === null ? who : words.counted(number, who),
    note: qualifier === '' ? null : qualifier
  };
}

/** Where “route not known” stands: where the straight line meets the river, else half way. */
export function unknownOf(
  story: Story,
  [from, to]: readonly [string, string]
): { id: string; at: Point } {
  const [a, b] = [pointOf(story, from), pointOf(story, to)];
  const unit = unitOf(lesotho);
  const border = linesOf(lesotho, 'outline').flat();
  const met = border
    .slice(1)
    .map((q, i) => crossing(a, b, scaled(border[i] ?? q, unit), scaled(q, unit)))
    .find((point) => point !== null);
  const at = met ?? [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  return { id: `${from}>${to}`, at: [Math.round(at[0]), Math.round(at[1])] };
}

const scaled = ([x, y]: Point, unit: number): Point => [x * unit, y * unit];

/** Where segment a–b crosses segment p–q, or `null`. */
function crossing(a: Point, b: Point, p: Point, q: Point): Point | null {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], q[0] - p[0], q[1] - p[1]];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const t = ((p[0] - a[0]) * sy - (p[1] - a[1]) * sx) / cross;
  const u = ((p[0] - a[0]) * ry - (p[1] - a[1]) * rx) / cross;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? [a[0] + t * rx, a[1] + t * ry] : null;
}
