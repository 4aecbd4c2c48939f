import { sum } from 'd3';
import type { Area } from '../../drawing/area';
import { dodge } from '../../drawing/dodge';
import { air, gutter, type Flags } from './flags';
import { byWeek, flat, type Block, type Name } from './names';
import { extent } from './ribbon';
import type { Flag, Ribbon } from './types';

/**
 * Names in a column to the right of a ribbon that runs down, in the order of their days and as near
 * to them as the others allow; a line leaves each week through the gap above it. In two lines each
 * where there is room for that, else in one.
 */
export function flagsDown(names: readonly Name[], ribbon: Ribbon, area: Area, size: number): Flags {
  const { x, width } = extent(ribbon);
  const left = x + width + 26;
  const room = area.x + area.width - left;
  const weeks = byWeek(names, ribbon).filter(([name]) => {
    const { y } = gutter(ribbon, name?.day ?? 0);
    return y >= area.y - 1 && y <= area.y + area.height;
  });
  const gap = air / 2;
  const need = (blocks: readonly Block[]) => sum(blocks, ({ height }) => height + gap);
  const tries = [3, 2, 1].map((lines) => weeks.map((week) => flat(week, room, size, lines)));
  const blocks = [...(tries.find((some) => need(some) <= area.height + gap) ?? tries[2] ?? [])];
  while (need(blocks) > area.height + gap) blocks.pop();
  const top = size * 0.68;
  const middles = dodge(
    // Wishes rise from week to week, so that the names stay in order whatever their heights.
    blocks.map(({ names: [name], height }) => ({
      at: gutter(ribbon, name?.day ?? 0).y,
      room: height + gap
    })),
    area.y,
    area.y + area.height
  );
  const placed = blocks.map((block, i) => ({ block, y: (middles[i] ?? 0) - block.height / 2 }));
  return {
    flags: placed.flatMap(
      ({
        block: {
          names: [name]
        },
        y
      }): Flag[] =>
        name
          ? [{ key: name.id, opacity: 1, day: name.day, x: left - 4, y: y + top, side: 'right' }]
          : []
    ),
    texts: placed.flatMap(({ block, y }) => block.at(left, y))
  };
}
