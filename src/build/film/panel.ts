import { wrapText } from '../../lib/drawing/wrapText';
import type { Caption } from './captions';
import type { Format, Lettering } from './formats';

const families = { sans: 'var(--sans)', serif: 'var(--serif)', display: 'var(--display)' } as const;
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** One line of words as SVG, its baseline at `y`. */
export function line(
  text: string,
  x: number,
  y: number,
  { size, face }: Lettering,
  fill = '--card-ink'
): string {
  const weight = face.family === 'display' ? 500 : (face.weight ?? 400);
  return (
    `<text x="${x}" y="${y}" font-family="${families[face.family]}" font-size="${size}" ` +
    `font-weight="${weight}" fill="var(${fill})">${escape(text)}</text>`
  );
}

/** Where the baseline stands in a line's height: letters and what hangs from them are in its middle. */
export const baseline = ({ size, leading }: Lettering): number => (leading + size * 0.66) / 2;

/**
 * The panel under the picture.
 * @param signature whose film it is, in its last line
 * @param opacity of the caption
 */
export function panel(
  format: Format,
  signature: string,
  caption: Caption,
  opacity: number
): string {
  const { width, height, picture, margin, above, small } = format;
  const top = picture.height;
  const first = top + above;
  const words = first + small.leading + 3;
  const last = words + 3 + format.lines * format.caption[0].leading;
  const { lettering } = caption;
  const shown = [
    line(caption.over, margin, first + baseline(small), small, '--accent'),
    ...caption.lines.map((text, i) =>
      line(text, margin, words + i * lettering.leading + baseline(lettering), lettering)
    )
  ];
  const room = width - 2 * margin;
  const end = words + caption.lines.length * lettering.leading;
  const under = wrapText(caption.under ?? '', room, small.size, small.face);
  if (end + under.length * small.leading <= last)
    shown.push(
      ...under.map((text, i) => line(text, margin, end + i * small.leading + baseline(small), small))
    );
  const foot = wrapText(signature, room, small.size, small.face)[0] ?? '';
  return (
    `<rect y="${top}" width="${width}" height="${height - top}" fill="var(--card)"/>` +
    `<rect y="${top}" width="${width}" height="1" fill="var(--card-rule)"/>` +
    `<g opacity="${opacity}">${shown.join('')}</g>` +
    line(foot, margin, last + baseline(small), small, '--card-soft')
  );
}
