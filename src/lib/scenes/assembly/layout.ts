import { safeAreaOf, round } from '../../drawing/area';
import { setHeading } from '../../drawing/heading';
import type { TextLine } from '../../drawing/texts';
import type { Viewport } from '../../drawing/viewport';
import { gapsOf } from './gaps';
import { dim, footHeight, footTexts, type Stand } from './labels';
import { legendOf } from './legend';
import { sideLabels } from './sideLabels';
import { majorityText } from './majority';
import { stand } from './stand';
import { edgePath, fitScale, type Scale } from './scale';
import type { AssemblyGraph, AssemblyKeyframe, Bar, Edge, Seat } from './types';

/** Pixels that the house itself should have, before words around it are left out for it. */
const least = 100;

/** Pixels: on a wider picture the towers would lose sight of each other. */
const widest = 1080;

/** The seats in one viewport: towers on one floor, against the line that a majority passes. */
export function layout(keyframe: AssemblyKeyframe, viewport: Viewport): AssemblyGraph {
  const safeArea = safeAreaOf(viewport);
  const area = { ...safeArea, width: Math.min(safeArea.width, widest) };
  const foot = footHeight(area.width);
  const key = legendOf(keyframe, area);
  const legend = key.height + (area.width >= 640 ? 16 : 8);
  const heading = setHeading(keyframe, area, least + foot + legend);
  const { top } = heading;
  const room = area.height - top - heading.bottom - foot - legend;
  const half = keyframe.majority - 1;
  const scale = fitScale({ width: area.width, height: room }, keyframe.most, half);
  const rows = Math.ceil(keyframe.most.seats / scale.abreast);
  // What the house leaves over goes above and below all of it in equal parts.
  const spare = Math.max(0, room - rows * scale.pitch);
  const drop = viewport.narrow ? 0 : spare / 2;
  const floor = area.y + top + drop + legend + rows * scale.pitch;
  const line = floor - (half / scale.abreast) * scale.pitch;

  const { stands, leaders } = stand(keyframe.towers, area, scale);
  const seats: Seat[] = [];
  const bars: Bar[] = [];
  const edges: Edge[] = [];
  const texts: TextLine[] = heading.texts.map((text) =>
    text.key.startsWith('source') ? { ...text, y: text.y - drop } : { ...text, y: text.y + drop }
  );
  for (const place of stands) {
    seats.push(...seatTower(place, floor, scale, keyframe.constituencies));
    texts.push(...footTexts(place, floor, area, leaders));
    if (place.tower.name === null) continue;
    edges.push(...edgesOf(place, floor, scale));
    const side = sideLabels(
      place,
      { floor, line, top: area.y + top + drop + legend - 4 },
      { width: scale.abreast * scale.pitch, unit: scale.pitch / scale.abreast, pitch: scale.pitch },
      area
    );
    texts.push(...side.texts);
    bars.push(...side.bars);
  }
  const { samples, texts: kinds } = key.at(area.y + drop + heading.used + 4);
  seats.sort((a, b) => a.chair - b.chair);
  const gaps = gapsOf(stands, seats, floor, scale);
  return {
    arrangement: keyframe.arrangement,
    origins: keyframe.origins,
    area,
    seats,
    pitch: scale.pitch,
    texts: [...texts, ...kinds, majorityText(keyframe, { seats, gaps, texts }, area, line, scale)],
    bars,
    edges,
    gaps,
    samples,
    floor,
    line
  };
}

/** The seats of one tower, row by row from the floor, party after party. */
function seatTower(
  { tower, x }: Stand,
  floor: number,
  { abreast, pitch }: Scale,
  constituencies: number
): Seat[] {
  const provisional = tower.status === null ? 0 : 1;
  const seats: Seat[] = [];
  for (const group of tower.groups)
    for (const { party, chairs } of group.parties)
      for (const chair of chairs) {
        const n = seats.length;
        seats.push({
          chair,
          party,
          x: round(x + ((n % abreast) + 0.5) * pitch),
          y: round(floor - (Math.floor(n / abreast) + 0.5) * pitch),
          list: chair >= constituencies,
          held: 1,
          provisional,
          left: group.left ? 1 : 0,
          strength: group.highlighted ? 1 : dim,
          order: n / Math.max(1, tower.seats - 1)
        });
      }
  return seats;
}

function edgesOf({ tower, x }: Stand, floor: number, scale: Scale): Edge[] {
  let n = 0;
  // A seat whose member left is framed and needs no line.
  const parties = tower.groups.filter(({ left }) => left === null);
  return parties.slice(0, -1).map((group) => {
    n += group.seats;
    return { key: `${tower.id}:${n}`, d: edgePath(n, x, floor, scale), opacity: 1 };
  });
}
