import { extent, max, rollup } from 'd3';
import { safeAreaOf, type Area } from '../../drawing/area';
import { setHeading, sizes } from '../../drawing/heading';
import { heightOf, setLines, type TextLine } from '../../drawing/texts';
import { sans, textWidth, type Face } from '../../drawing/textWidth';
import { balanceText } from '../../drawing/wrapText';
import type { Viewport } from '../../drawing/viewport';
import { edgesOf } from './edges';
import { setKey, keyHeight } from './key';
import { placeLabels } from './labels';
import type { Place } from './places';
import type { CommandGraph, CommandKeyframe, Player } from './types';

const bold: Face = { ...sans, weight: 650 };
/** From this width on there is room for posts in the boxes, and for what is not highlighted. */
const wideFrom = 600;
/** Up to how many boxes are few. */
const fewest = 5;

interface Type {
  readonly name: number;
  readonly post: number;
  readonly label: number;
  /** Pixels between words and box. */
  readonly padding: number;
  /** Whether posts are shown. */
  readonly posts: boolean;
  /** Pixels between two lines that join the same boxes. */
  readonly apart: number;
}

/** Who commands whom, in one viewport; in a small one what is highlighted, where something is. */
export function layout(whole: CommandKeyframe, viewport: Viewport): CommandGraph {
  const area = safeAreaOf(viewport);
  const wide = area.width >= wideFrom;
  const keyframe = spread(wide ? whole : highlightedOf(whole));
  const title = setHeading(keyframe, area, wide ? 300 : 200);
  const statuses = [...new Set(keyframe.ties.map(({ status }) => status))];
  const keyTop = area.y + title.top + (wide ? 12 : 6);
  const key = setKey(statuses, area, keyTop);
  const top = (key.at(-1)?.y ?? keyTop + keyHeight / 2) + keyHeight / 2 + (wide ? 18 : 8);
  const body = {
    ...area,
    y: top,
    height: area.y + area.height - title.bottom - top - (wide ? 10 : 2)
  };
  // Few boxes are set larger than many.
  const few = keyframe.players.length <= fewest;
  const { label, small } = sizes(area.width);
  const type: Type = {
    name: wide ? (few ? 1.4 : 1) * label : few ? 14 : 13,
    post: wide ? (few ? 1.15 : 1) * small : 12,
    label: wide ? (few ? 1.3 : 1) * small : few ? 13 : 12,
    padding: (wide ? 10 : 5) * (few ? 1.4 : 1),
    posts: wide && body.height >= 240,
    apart: wide ? 26 : 17
  };
  // The middles of those one above another are too, so that the lines between them are upright.
  const widest = rollup(
    keyframe.players,
    (column) => max(column, (player) => widthOf(player, type, body)) ?? 0,
    ({ at }) => at[0]
  );
  const boxes = new Map(
    keyframe.players.map((player) => [
      player.id,
      boxOf(player, type, body, widest.get(player.at[0]) ?? 0)
    ])
  );
  const edges = edgesOf(keyframe.ties, boxes, type.apart);
  const labels = placeLabels(
    edges.map(({ tie, edge, aside }) => ({
      id: tie.id,
      text: tie.kind,
      line: edge.line,
      needed: tie.highlighted || tie.status !== 'undisputed',
      outer: Math.sign(aside)
    })),
    [...boxes.values()],
    body,
    type.label
  );
  return {
    nodes: keyframe.players.flatMap(({ id, highlighted }) => {
      const box = boxes.get(id);
      return box ? [{ key: id, opacity: 1, box, highlighted: highlighted ? 1 : 0 }] : [];
    }),
    edges: edges.map(({ edge }) => edge),
    texts: [
      ...title.texts,
      ...keyframe.players.flatMap((player) => nameOf(player, type, body, boxes.get(player.id)))
    ],
    words: labels.map(({ id, text, x, y }): TextLine => {
      const highlighted = keyframe.ties.some((tie) => tie.id === id && tie.highlighted);
      return {
        key: id,
        text,
        x,
        y,
        size: type.label,
        face: { ...sans, weight: highlighted ? 600 : 400 },
        tone: highlighted ? 'accent' : 'soft',
        anchor: 'middle',
        opacity: 1
      };
    }),
    key
  };
}

/** The ties that are highlighted, with their ends; all where none is. */
function highlightedOf(keyframe: CommandKeyframe): CommandKeyframe {
  const ties = keyframe.ties.filter(({ highlighted }) => highlighted);
  if (ties.length === 0) return keyframe;
  const isEnd = ({ id }: Player) => ties.some(({ from, to }) => from === id || to === id);
  return { ...keyframe, ties, players: keyframe.players.filter(isEnd) };
}

/** The same players, their places stretched so that the outermost stand at the area's edges. */
function spread(keyframe: CommandKeyframe): CommandKeyframe {
  const { players } = keyframe;
  const stretch = (axis: 0 | 1) => {
    const [least = 0, most = 0] = extent(players, ({ at }) => at[axis]);
    return (at: Place) => (most > least ? (at[axis] - least) / (most - least) : 0.5);
  };
  const [x, y] = [stretch(0), stretch(1)];
  return {
    ...keyframe,
    players: players.map((each) => ({ ...each, at: [x(each.at), y(each.at)] }))
  };
}

/** A player's words: the name, broken where it is long, and the post where there is room. */
function linesOf(
  { name, post }: Player,
  type: Type,
  area: Area
): { names: string[]; post: string | null } {
  const names = type.posts ? [name] : balanceText(name, area.width * 0.36, type.name, bold);
  return { names, post: type.posts ? post : null };
}

const leading = 1.22;

/** A place from 0 to `most`, as near to the one given as can be. */
const within = (place: number, most: number): number => Math.min(most, Math.max(0, place));

/** The width, in pixels, that a player's words need with the air about them. */
function widthOf(player: Player, type: Type, area: Area): number {
  const { names, post } = linesOf(player, type, area);
  const widths = names.map((name) => textWidth(name, type.name, bold));
  return Math.max(...widths, post ? textWidth(post, type.post) : 0) * 1.05 + 2 * type.padding;
}

/** A player's box about its words, at its place within the area: in the middle of a column of that width. */
function boxOf(player: Player, type: Type, area: Area, column: number): Area {
  const { names, post } = linesOf(player, type, area);
  const width = widthOf(player, type, area);
  const height = (names.length * type.name + (post ? type.post : 0)) * leading + 1.1 * type.padding;
  const [x, y] = player.at;
  return {
    x: area.x + within(x * area.width - column / 2, area.width - column) + (column - width) / 2,
    y: area.y + within(y * area.height - height / 2, area.height - height),
    width,
    height
  };
}

function nameOf(player: Player, type: Type, area: Area, box: Area | undefined): TextLine[] {
  if (!box) return [];
  const { names, post } = linesOf(player, type, area);
  const x = box.x + box.width / 2;
  const top = box.y + type.padding * 0.55;
  const setting = { key: `name:${player.id}`, size: type.name, face: bold, leading };
  const below = top + heightOf(names.length, setting);
  const under = { key: `post:${player.id}`, size: type.post, face: sans, leading };
  return [
    ...setLines(names, x, top, { ...setting, anchor: 'middle' }),
    ...setLines(post ? [post] : [], x, below, { ...under, anchor: 'middle', tone: 'soft' })
  ];
}
