import { max, sum } from 'd3';
import { sans, serif, textWidth, type Face } from '../../drawing/textWidth';
import { locale } from '../../i18n';
import type { LabelLine, LabelStyle } from './types';

/** How a label's line is set. */
export interface Setting {
  readonly face: Face;
  /** Pixels: on a phone, never below 12; elsewhere, never below 13. */
  readonly size: readonly [narrow: number, wide: number];
  /** Between letters, in em. */
  readonly spacing?: number;
  readonly capitals?: true;
}

const bold: Face = { ...sans, weight: 650 };
const water: Face = { ...serif, italic: true };

export const settings: Readonly<Record<LabelStyle, Setting>> = {
  highlighted: { face: bold, size: [14, 17] },
  named: { face: { ...sans, weight: 600 }, size: [13, 16] },
  base: { face: sans, size: [12, 13] },
  country: { face: { ...sans, weight: 500 }, size: [12, 13], spacing: 0.2, capitals: true },
  home: { face: bold, size: [13, 16], spacing: 0.2, capitals: true },
  water: { face: water, size: [13, 14.5], spacing: 0.02 },
  ground: { face: sans, size: [12, 13], spacing: 0.02 },
  street: { face: sans, size: [12, 13], spacing: 0.02 },
  gap: { face: water, size: [12.5, 13.5] },
  area: { face: bold, size: [13, 16] },
  member: { face: sans, size: [12, 13] },
  unknown: { face: water, size: [15, 17] },
  link: { face: { ...sans, weight: 600 }, size: [13, 16] },
  count: { face: sans, size: [13, 14] },
  note: { face: sans, size: [12, 13] }
};

export const sizeOf = (style: LabelStyle, narrow: boolean): number =>
  settings[style].size[narrow ? 0 : 1];

/** Line height over size. */
export const leading = 1.25;

/** The text as it is drawn. */
export const drawn = ({ text, style }: LabelLine): string =>
  settings[style].capitals ? text.toLocaleUpperCase(locale) : text;

/** Widths are estimates: this much more is kept free. */
const safety = 1.05;

/** Pixels. */
export function lineWidth(line: LabelLine, narrow: boolean): number {
  const { face, spacing = 0 } = settings[line.style];
  const size = sizeOf(line.style, narrow);
  const text = drawn(line);
  return safety * (textWidth(text, size, face) + text.length * spacing * size);
}

/** The size of a block of lines, pixels; `first` is from its top to the first baseline. */
export function blockSize(lines: readonly LabelLine[], narrow: boolean) {
  const first = lines[0] ? sizeOf(lines[0].style, narrow) : 0;
  return {
    width: max(lines, (line) => lineWidth(line, narrow)) ?? 0,
    height: sum(lines, ({ style }) => sizeOf(style, narrow) * leading),
    first: first * 0.97
  };
}
