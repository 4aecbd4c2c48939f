import type { TextLine } from '../../drawing/texts';
import { sans } from '../../drawing/textWidth';
import { weekdayRoom } from './fit';
import type { Block } from './types';

const bold = { ...sans, weight: 650 };

/** The names of the months over their blocks, as large as the days let them be. */
export const monthNames = (blocks: readonly Block[]): TextLine[] =>
  blocks.map(({ key, name, x, y, pitch, opacity, weekdays: shown }) => {
    const size = Math.min(22, Math.max(13, pitch * 0.56));
    const at = { x: x + pitch * 0.05, y: y - 5 - size * 0.12 - shown * weekdayRoom };
    return { key: `month:${key}`, text: name, ...at, size, face: bold, tone: 'ink', opacity };
  });

/** The weekdays over the blocks that have room for them. */
export const weekdayNames = (blocks: readonly Block[], weekdays: readonly string[]): TextLine[] =>
  blocks
    .filter((block) => block.weekdays > 0)
    .flatMap(({ key, x, y, pitch, opacity, weekdays: shown }) =>
      weekdays.map((text, i): TextLine => ({
        key: `weekday:${key}:${i}`,
        text,
        x: x + (i + 0.5) * pitch,
        y: y - 6,
        size: 13,
        face: sans,
        tone: 'soft',
        anchor: 'middle',
        opacity: opacity * shown
      }))
    );
