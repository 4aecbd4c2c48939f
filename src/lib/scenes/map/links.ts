import { groups } from 'd3';
import { alike, along, arc, mirrored } from '../../drawing/map/arcs';
import { country } from '../../drawing/map/geometry';
import { linesOf, unitOf, type Point } from '../../drawing/map/topology';
import type { Movement, Story } from '../../story/types';
import { PictureError } from '../types';
import { placeOf, pointOf, positionOf } from './lookup';
import type { MapAttributes } from './schema';
import { words } from './strings';
import type { LabelLine, LabelStyle, Link } from './types';

/** Every link of a picture: bare ones, then the movements with what was reported of them. */
export function linksOf(story: Story, wanted: MapAttributes): Link[] {
  const bare = wanted.links.map(([from, to]): Link => {
    const bend = arc(pointOf(story, from), pointOf(story, to));
    return { id: `${from}>${to}`, arc: bend, at: middle(bend), words: [] };
  });
  const wantedMovements = wanted.movements.map((id) => movementOf(story, id));
  const reports = groups(wantedMovements, ({ who, from, to }) => `${who} ${from}>${to}`);
  return apart([...bare, ...reports.map(([, group]) => movementLink(story, group))]);
}

/** Links that would lie on one another bend to either side. */
const apart = (links: readonly Link[]): Link[] =>
  links.map((link, i) => {
    const { arc: own } = link;
    const before = links.slice(0, i).filter(({ arc: other }) => own && other && alike(own, other));
    if (!own || before.length % 2 === 0) return link;
    const bend = mirrored(own);
    return { ...link, arc: bend, at: middle(bend) };
  });

const middle = (bend: ReturnType<typeof arc>): Point => {
  const [x, y] = along(bend, 0.5);
  return [Math.round(x), Math.round(y)];
};

function movementOf(story: Story, id: string): Movement {
  const movement = story.movements.find((row) => row.id === id);
  if (movement) return movement;
  throw new PictureError(
    'movements',
    `unknown movement “${id}”`,
    'correct it, or add it to movements.csv'
  );
}

/**
 * One line for all that is reported of the same people between the same places.
 * @throws {PictureError} where neither end is on the map
 */
function movementLink(story: Story, group: readonly Movement[]): Link {
  const [{ from, to }] = group as [Movement];
  const [start, end] = [from, to].map((id) => positionOf(placeOf(story, id)));
  const bend = start && end ? arc(start, end) : null;
  const at = bend ? middle(bend) : (end ?? start ?? pointOf(story, from));
  return { id: group.map(({ id }) => id).join('+'), arc: bend, at, words: reported(group) };
}

/** “40 police” and “sent”; of several reports, each number with what it is worth, a line each. */
function reported(group: readonly Movement[]): LabelLine[] {
  const [first, ...others] = group as [Movement];
  const { who } = first;
  const line = (text: string, style: LabelStyle): LabelLine[] => (text ? [{ text, style }] : []);
  if (others.length === 0) {
    const { number, qualifier } = first;
    return [
      ...line(
        number === null || counts(qualifier, number) ? who : words.counted(number, who),
        'link'
      ),
      ...line(qualifier, 'note')
    ];
  }
  return [
    ...line(who, 'link'),
    ...group.flatMap(({ number, qualifier }) =>
      number === null
        ? line(qualifier, 'note')
        : line(counts(qualifier, number) ? qualifier : words.counted(number, qualifier), 'count')
    )
  ];
}

/** Whether a qualifier says its number itself, “at least 20 pledged”, so that it is not said twice. */
const counts = (qualifier: string, number: number): boolean =>
  qualifier.split(/\s+/).includes(String(number));

/** Where “route not known” stands: where the straight line meets the river, else half way. */
export function unknownOf(
  story: Story,
  [from, to]: readonly [string, string]
): { id: string; at: Point } {
  const [a, b] = [pointOf(story, from), pointOf(story, to)];
  const unit = unitOf(country);
  const border = linesOf(country, 'outline').flat();
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
