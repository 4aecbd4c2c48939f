import type { Area } from '../../drawing/area';
import { sizes } from '../../drawing/heading';
import { setLines, type TextLine } from '../../drawing/texts';
import { sans, textWidth } from '../../drawing/textWidth';
import { words } from './strings';
import type { AssemblyKeyframe, Sample } from './types';

/** The two kinds of seat, named once under the measure. */
export function legendOf(
  { constituencies, house }: AssemblyKeyframe,
  area: Area,
  y: number
): { texts: TextLine[]; samples: Sample[] } {
  const { small } = sizes(area.width);
  const texts: TextLine[] = [];
  const samples: Sample[] = [];
  let x = area.x;
  const items = [
    { text: words.constituencySeat(constituencies), list: false },
    { text: words.listSeat(house - constituencies), list: true }
  ];
  for (const { text, list } of items) {
    samples.push({ key: `sample:${list}`, x: x + 5, y: y + small * 0.65, list, opacity: 1 });
    texts.push(
      ...setLines([text], x + 15, y, {
        key: `legend:${list}`,
        size: small,
        face: sans,
        tone: 'soft'
      })
    );
    x += 15 + textWidth(text, small) + (area.width >= 420 ? 22 : 12);
  }
  return { texts, samples };
}
