import type { Area } from '../../drawing/area';
import { sizes } from '../../drawing/heading';
import { setLines, type TextLine } from '../../drawing/texts';
import { sans, textWidth } from '../../drawing/textWidth';
import { words } from './strings';
import type { AssemblyKeyframe, Sample } from './types';

/** Pixels from a sample's left to its words. */
const indent = 15;

/** The two kinds of seat, named once under the measure: side by side where both fit, else one under the other. */
export function legendOf(
  { constituencies, house }: AssemblyKeyframe,
  area: Area
): { height: number; at: (y: number) => { texts: TextLine[]; samples: Sample[] } } {
  const { small } = sizes(area.width);
  const gap = area.width >= 420 ? 22 : 12;
  const items = [
    { text: words.constituencySeat(constituencies), list: false },
    { text: words.listSeat(house - constituencies), list: true }
  ].map((item) => ({ ...item, width: indent + textWidth(item.text, small) }));
  const row = small * 1.3;
  const abreast = items.reduce((sum, { width }) => sum + width, gap) <= area.width;
  let left = area.x;
  const places = items.map(({ text, list, width }, i) => {
    const place = { text, list, x: abreast ? left : area.x, down: abreast ? 0 : i * row };
    left += width + gap;
    return place;
  });
  return {
    height: abreast ? row : items.length * row,
    at: (y) => ({
      samples: places.map(({ list, x, down }) => ({
        key: `sample:${list}`,
        x: x + 5,
        y: y + down + small * 0.65,
        list,
        opacity: 1
      })),
      texts: places.flatMap(({ text, list, x, down }) =>
        setLines([text], x + indent, y + down, {
          key: `legend:${list}`,
          size: small,
          face: sans,
          tone: 'soft'
        })
      )
    })
  };
}
