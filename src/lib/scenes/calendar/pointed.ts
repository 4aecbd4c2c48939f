import type { PointsOf } from '../types';
import { dateText } from './days';
import { daysIn } from './states';
import type { CalendarGraph } from './types';
import { square } from './wall';

/** Every day of the months that are seen. */
export const pointed: PointsOf<CalendarGraph> = (graph) =>
  graph.blocks
    .filter(({ opacity }) => opacity > 0.5)
    .flatMap((block) =>
      daysIn(graph, block).map((day) => {
        const { x, y, width, height } = square(block, day);
        return {
          key: dateText(day),
          x: x + width / 2,
          y: y + height / 2,
          reach: block.pitch * 0.71,
          width,
          height
        };
      })
    );
