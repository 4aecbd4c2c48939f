import { interpolateNumber, max } from 'd3';
import type { Area } from '../../drawing/area';
import { round } from '../../drawing/area';
import { sizes } from '../../drawing/heading';
import { heightOf, setLines, type Setting, type TextLine } from '../../drawing/texts';
import { sans, textWidth } from '../../drawing/textWidth';
import { words } from './strings';
import type { TurnoutBar, TurnoutRow, VotesKeyframe } from './types';

const rowLeading = 1.5;

const settings = (width: number) => {
  const { small } = sizes(width);
  return {
    title: { key: 'turnout', size: small, face: { ...sans, weight: 700 } } satisfies Setting,
    row: { key: 'turnout', size: small, face: sans, tone: 'soft', leading: rowLeading } as const
  };
};

/** Pixels that the strip takes; none where no turnout is known. */
export function turnoutHeight(rows: readonly TurnoutRow[], width: number): number {
  if (rows.length === 0) return 0;
  const { title, row } = settings(width);
  const notes = rows.some(({ provisional }) => provisional !== null) ? 1 : 0;
  return 14 + heightOf(1, title) + heightOf(rows.length + notes, row);
}

/** A bar for each election: all who were registered, filled as far as they voted. */
export function turnoutStrip(
  { turnout }: VotesKeyframe,
  area: Area
): { bars: TurnoutBar[]; texts: TextLine[] } {
  if (turnout.length === 0) return { bars: [], texts: [] };
  const { title, row } = settings(area.width);
  const label = area.width >= 420 ? words.ofRegistered : words.ofRegisteredShort;
  const text = ({ written }: TurnoutRow) => label(written.turnout, written.registered);
  const year = textWidth('2000', row.size) + 8;
  const right = (max(turnout, (it) => textWidth(text(it), row.size)) ?? 0) + 12;
  const width = Math.max(40, area.width - year - right);
  const left = area.x + year;
  const x = interpolateNumber(left, left + width);
  const start = area.y + 8 + heightOf(1, title);
  const step = heightOf(1, row);
  const texts = setLines([words.turnout], area.x, area.y + 6, { ...title, key: 'turnout:title' });
  const bars = turnout.map((it, i): TurnoutBar => {
    const y = start + i * step;
    const key = `turnout:${it.year}`;
    texts.push(...setLines([String(it.year)], area.x, y, { ...row, key: `${key}:year` }));
    texts.push(...setLines([text(it)], left + width + 8, y, { ...row, key: `${key}:share` }));
    return {
      year: it.year,
      x: round(left),
      y: round(y + step / 2 - 4),
      width: round(width),
      height: 8,
      filled: round(x(it.turnout / 100) - left),
      tick: it.provisional === null ? null : round(x(it.provisional / 100))
    };
  });
  const early = turnout.find(({ provisional }) => provisional !== null);
  if (early)
    texts.push(
      ...setLines([words.early(early.written.provisional)], left, start + turnout.length * step, {
        ...row,
        key: 'turnout:early'
      })
    );
  return { bars, texts };
}
