import type { Face } from '../../drawing/textWidth';
import { display, sans, serif, textWidth } from '../../drawing/textWidth';
import { balanceText, limitLines, wrapText } from '../../drawing/wrapText';
import type { Part } from './page';
import type { EventCard } from './types';

const strong: Face = { ...sans, weight: 600 };

/** How much of a card's smaller matter is kept. */
export interface Detail {
  /** How many reports of the hour. */
  readonly reports: number;
  /** How many lines for the names of the sources. */
  readonly sources: number;
}

/**
 * An event as a page: its date as large as the column is wide, what happened, and who says so.
 * @param scale 1 for the size that suits the column, less where the page must be lower
 */
export function eventPage(card: EventCard, width: number, scale: number, detail: Detail): Part[] {
  const wide = width >= 480;
  const px = (size: number, least: number) => Math.max(least, Math.round(size * scale * 2) / 2);
  const gap = (size: number) => Math.round((wide ? size : size * 0.6) * scale);
  const parts: Part[] = [{ rule: 'ink', weight: wide ? 4 : 3, gap: 0 }];

  const year = card.year === null ? '' : ` ${card.year}`;
  const fits = (width * 0.97) / textWidth(card.day + year, 1, display);
  const size = Math.min(px(wide ? 88 : 46, 28), Math.floor(fits));
  parts.push({
    lines: [card.day],
    setting: { key: 'date', size, face: display, leading: 1.1 },
    gap: gap(14),
    ...(year ? { more: { text: year, tone: 'soft' as const } } : {})
  });
  const small = px(wide ? 15 : 13, 12);
  if (card.when) {
    const lines = limitLines(wrapText(card.when, width, small), 2, width, small);
    parts.push({
      lines,
      setting: { key: 'when', size: small, face: sans, tone: 'soft' },
      gap: gap(8)
    });
  }
  parts.push({ rule: 'rule', weight: 1, gap: gap(20) });

  const head = px(wide ? 36 : 23, 18);
  parts.push({
    lines: balanceText(card.title, width, head, display),
    setting: { key: 'title', size: head, face: display, leading: 1.16 },
    gap: gap(22)
  });
  const body = px(wide ? 20 : 16, 14);
  parts.push({
    lines: wrapText(card.what, width, body, serif),
    setting: { key: 'what', size: body, face: serif, leading: wide ? 1.45 : 1.36 },
    gap: gap(12)
  });
  parts.push(...reportParts(card, width, small, gap, detail.reports));
  parts.push({ rule: 'rule', weight: 1, gap: gap(24) });
  if (card.caution) {
    const lines = wrapText(card.caution, width, small, strong);
    const setting = { key: 'caution', size: small, face: strong, tone: 'accent' } as const;
    parts.push({ lines, setting, gap: gap(12) });
  }
  const foot = px(13, 12);
  const all = wrapText(card.sources, width, foot);
  parts.push({
    lines: limitLines(all, detail.sources, width, foot),
    setting: { key: 'sources', size: foot, face: sans, tone: 'soft', leading: 1.4 },
    gap: gap(card.caution ? 4 : 12)
  });
  return parts;
}

/** Who gives which hour: the hour leads, in a column of its own, and the voice follows. */
function reportParts(
  card: EventCard,
  width: number,
  size: number,
  gap: (size: number) => number,
  count: number
): Part[] {
  return card.reports.slice(0, count).flatMap(({ who, when, says }, i): Part[] => {
    const lead = wrapText(`${when} · ${who}`, width, size, strong);
    return [
      ...(i === 0 ? [{ rule: 'rule', weight: 1, gap: gap(22) } as const] : []),
      { lines: lead, setting: { key: `who${i}`, size, face: strong }, gap: gap(12) },
      {
        lines: wrapText(says, width, size),
        setting: { key: `says${i}`, size, face: sans, tone: 'soft' },
        gap: 0
      }
    ];
  });
}
