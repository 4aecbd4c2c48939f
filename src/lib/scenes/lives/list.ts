import type { Area } from '../../drawing/area';
import { heightOf, setLines, type Setting, type TextLine } from '../../drawing/texts';
import { wrapText } from '../../drawing/wrapText';
import type { Labels, Wish } from './labels';

/** Pixels from a bar to the first line. */
const gap = 3;

/**
 * Words under a lane that is too narrow for them to stand at their bars: one under another in the
 * order of time, each after the date of its beginning.
 * @returns `null` where they take more than `most` lines
 */
export function listLabels(
  wishes: readonly Wish[],
  area: Area,
  setting: Omit<Setting, 'key'>,
  most: number
): Labels | null {
  const texts: TextLine[] = [];
  let count = 0;
  const inOrder = wishes.toSorted((a, b) => a.stretch.start[0] - b.stretch.start[0]);
  for (const { stretch } of inOrder) {
    const { id, since, text } = stretch;
    // The date is one word to the line breaker.
    const date = since.replaceAll(' ', '\u00a0');
    const lines = wrapText(`${date} ${text ?? ''}`, area.width, setting.size, setting.face);
    const y = gap + heightOf(count, { ...setting, key: '' });
    const set = setLines(lines, area.x, y, { ...setting, key: `told:${id}` });
    texts.push(
      ...set.map((line, i): TextLine => {
        if (i > 0 || date === '') return line;
        const more = { text: line.text.slice(date.length), tone: 'ink' as const };
        return { ...line, text: since, tone: 'soft', more };
      })
    );
    count += lines.length;
  }
  if (count > most) return null;
  return {
    texts,
    leaders: [],
    whole: count > 0,
    height: count === 0 ? 0 : gap + heightOf(count, { ...setting, key: '' }),
    told: new Set(wishes.map(({ stretch }) => stretch.id))
  };
}
