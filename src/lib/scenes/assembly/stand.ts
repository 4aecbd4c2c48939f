import { sum } from 'd3';
import type { Area } from '../../drawing/area';
import { footWidth, type Stand } from './labels';
import { aisle, type Scale } from './scale';
import type { Tower } from './types';

/** Where each tower stands: blocs share the width evenly, parties as their labels need it. */
export function stand(towers: readonly Tower[], area: Area, scale: Scale) {
  const width = scale.abreast * scale.pitch;
  const right = area.x + area.width;
  const blocs = towers.some((tower) => tower.name !== null);
  if (blocs) {
    const cell = area.width / towers.length;
    const stands = towers.map((tower, i): Stand => {
      const x = area.x + i * cell;
      return { tower, x, right: Math.min(right, x + cell - 8) };
    });
    return { stands, leaders: true };
  }
  const gap = Math.min(4, aisle * scale.pitch);
  const needs = (leaders: boolean) =>
    towers.map((tower) => Math.max(width, footWidth(tower, area.width, leaders)) + gap);
  const taken = (all: number[]) => sum(all) - gap;
  // Where the leaders' names would run into each other, the letters alone stay.
  const leaders = taken(needs(true)) <= area.width;
  const cells = needs(leaders);
  const spare = Math.max(0, area.width - taken(cells)) / Math.max(1, towers.length - 1);
  let x = area.x;
  const stands = towers.map((tower, i): Stand => {
    const at = x;
    x += (cells[i] ?? 0) + spare;
    return { tower, x: at, right };
  });
  return { stands, leaders };
}
