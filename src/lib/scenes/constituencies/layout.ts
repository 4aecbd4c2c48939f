import { max } from 'd3';
import { safeAreaOf, round, type Area } from '../../drawing/area';
import { setHeading, sizes } from '../../drawing/heading';
import { heightOf, setLines, type Setting, type TextLine } from '../../drawing/texts';
import { sans, textWidth } from '../../drawing/textWidth';
import { wrapText } from '../../drawing/wrapText';
import type { Viewport } from '../../drawing/viewport';
import { leading, placeNames, roomFor, type Name, type NameType } from './names';
import { berths, outline } from './outline';
import { words } from './strings';
import type { ConstituenciesGraph, ConstituenciesKeyframe, Tile, Won } from './types';

/** Pixels that the grid should have, before words around it are left out. */
const least = 180;
/** Pixels: the widest tile. */
const widest = 54;
/** How many times as wide as high a tile may be: the country is about as wide as high. */
const squat = 1.4;
/** Pixels of a tile that holds its letter well. */
const lettered = 15;
const isWide = (area: Area) => area.width >= 560;
const isLarge = (area: Area) => area.width >= 700 && area.height >= 420;
const strong = { ...sans, weight: 700 };
/** How strong the fill of tiles is that are not in focus; their edges stay. */
const dim = 0.3;

/** The constituencies as tiles, each district named with what was won in it. */
export function layout(keyframe: ConstituenciesKeyframe, viewport: Viewport): ConstituenciesGraph {
  const area = safeAreaOf(viewport);
  const size = sizes(area.width);
  const small: Setting = { key: 'before', size: size.small, face: sans, tone: 'soft' };
  const all = keyframe.districts.flatMap(({ seats }) => seats);
  const notes = [
    keyframe.before ? words.before(keyframe.before) : '',
    all.every(({ certain }) => certain) ? '' : words.uncertainNote,
    isWide(area) ? words.places : words.placesShort
  ];
  const note = wrapText(notes.filter(Boolean).join(' '), area.width, size.small);
  const noteHeight = note.length > 0 ? heightOf(note.length, small) + 6 : 0;
  const legend = size.small * 1.3 + 12;
  const heading = setHeading(keyframe, area, least + noteHeight + legend);
  const top = area.y + heading.used + legend + (area.width >= 640 ? 10 : 2);
  const bottom = area.y + area.height - heading.bottom - noteHeight;
  const box: Area = { ...area, y: top, height: bottom - top };

  const counted: NameType = { name: isLarge(box) ? 16 : size.small, count: size.small };
  const full = fit(keyframe, box, counted);
  // Where counts beside the names leave tiles too small for their letters, the table has them.
  const isTight = Math.min(full.width, full.height) < lettered;
  const type = isTight ? { ...counted, count: 0 } : counted;
  const grid = isTight ? fit(keyframe, box, type) : full;
  const marks = new Map(keyframe.won.map(({ party, mark }) => [party, mark]));
  const tiles = keyframe.districts.flatMap(({ seats, highlighted }) =>
    seats.map(({ number, column, row, party, certain }): Tile => {
      const shown =
        highlighted && (keyframe.highlighted.length === 0 || keyframe.highlighted.includes(party));
      return {
        key: String(number),
        party,
        mark: `${marks.get(party) ?? ''}${certain ? '' : words.uncertain}`,
        x: round(grid.x(column)),
        y: round(grid.y(row)),
        opacity: shown ? 1 : dim
      };
    })
  );
  const borders = keyframe.districts.map(({ id, seats, highlighted }) => ({
    key: id,
    d: outline(
      seats,
      (column) => round(grid.x(column)),
      (row) => round(grid.y(row))
    ),
    opacity: highlighted ? 1 : dim
  }));
  const rows = (max(all, ({ row }) => row) ?? 0) + 1;
  const key = legendOf(keyframe.won, area, area.y + heading.used + 5);
  const lower = Math.min(bottom, grid.y(rows) + grid.below);
  return {
    area,
    tiles,
    tile: {
      width: round(grid.width),
      height: round(grid.height),
      letter: Math.max(12, Math.min(19, Math.floor(grid.height * 0.55)))
    },
    borders,
    texts: [
      ...heading.texts,
      ...key.texts,
      ...grid.names.flatMap((name) => textOf(name, grid, type)),
      ...setLines(note, area.x, viewport.narrow ? bottom + 2 : Math.min(bottom, lower + 12), small)
    ],
    samples: key.samples
  };
}

interface Grid {
  readonly width: number;
  readonly height: number;
  /** Pixels under the grid for a name that stands there. */
  readonly below: number;
  readonly names: readonly Name[];
  readonly x: (column: number) => number;
  readonly y: (row: number) => number;
}

/** The largest tiles at which the grid and the names at its sides all find room. */
function fit({ districts }: ConstituenciesKeyframe, area: Area, type: NameType): Grid {
  const found = berths(districts);
  const cells = districts.flatMap(({ seats }) => seats);
  const columns = (max(cells, ({ column }) => column) ?? 0) + 1;
  const rows = (max(cells, ({ row }) => row) ?? 0) + 1;
  const below = found.some(({ side }) => side === 'below') ? roomFor(type) + 2 : 0;
  const high = (area.height - below) / rows;
  const set = (width: number) => {
    const height = Math.min(high, width);
    const names = placeNames(found, cells, { width, height, rows, below }, type, isWide(area));
    const left = Math.min(0, ...names.map((name) => name.left));
    const right = Math.max(columns * width, ...names.map((name) => name.right));
    return { width, height, names, left, right };
  };
  let best = set(Math.min(widest, high * squat));
  while (best.right - best.left > area.width && best.width > 8) best = set(best.width - 0.5);
  const { width, height, names, left, right } = best;
  const x0 = area.x - left + Math.min((area.width - right + left) / 2, 40);
  return {
    width,
    height,
    below,
    names,
    x: (column) => x0 + column * width,
    y: (row) => area.y + row * height
  };
}

function textOf({ district, x, y, anchor, count }: Name, grid: Grid, type: NameType): TextLine[] {
  const shared = { leading, anchor } as const;
  const tone = district.highlighted ? ('ink' as const) : ('soft' as const);
  const face = district.highlighted ? strong : sans;
  const [left, top] = [grid.x(0) + x, grid.y(0) + y];
  return [
    ...setLines([district.name], left, top, {
      ...shared,
      size: type.name,
      key: `name:${district.id}`,
      face,
      tone
    }),
    ...setLines(count === '' ? [] : [count], left, top + type.name * leading, {
      ...shared,
      size: type.count,
      key: `won:${district.id}`,
      face: sans,
      tone: 'soft'
    })
  ];
}

/** What each letter stands for, and how many constituencies the party won. */
function legendOf(won: readonly Won[], area: Area, y: number) {
  const { small } = sizes(area.width);
  const texts: TextLine[] = [];
  const samples: Tile[] = [];
  let x = area.x;
  for (const { party, letters, mark, seats } of won) {
    samples.push({ key: `legend:${party}`, party, mark, x, y, opacity: 1 });
    const [line] = setLines([letters], x + 21, y + 8 - small * 0.65, {
      key: `legend:${party}`,
      size: small,
      face: strong
    });
    if (line) texts.push({ ...line, more: { text: ` ${seats}`, weight: 400 } });
    x += 21 + textWidth(`${letters} ${seats}`, small, strong) + (area.width >= 420 ? 20 : 10);
  }
  return { texts, samples };
}
