import { credits as storyCredits, licence } from 'virtual:story';
import { balanceText, wrapText } from '../../lib/drawing/wrapText';
import { embed, film as t } from '../../lib/i18n';
import { formatDate } from '../../lib/i18n/format';
import type { Story } from '../../lib/story/types';
import { roomOf, type Format, type Lettering } from './formats';
import { baseline, line } from './panel';

/** One paragraph of the last frame. */
interface Paragraph {
  readonly text: string;
  readonly lettering: Lettering;
  readonly fill?: string;
  /** Units above it. */
  readonly gap: number;
}

/**
 * The last frame's words: whose story it is and where it stands, and whose work it rests on.
 * @param address of the story; `null` where none is known
 */
function paragraphsOf({ meta }: Story, format: Format, address: string | null): Paragraph[] {
  const { small, caption, title } = format;
  const body = caption[1];
  const where = address === null ? [] : [address.replace(/^https?:\/\/|\/$/g, '')];
  const rights = [...storyCredits, licence].map((each) => `${each.what} (${each.licence})`);
  return [
    { text: meta.headline, lettering: title, gap: 0 },
    { text: t.sourced, lettering: body, gap: 12 },
    ...where.map((text) => ({ text, lettering: body, fill: '--accent', gap: 6 })),
    {
      text: t.by(meta.byline, embed.edition(meta.edition, formatDate(meta.updated))),
      lettering: small,
      gap: 14
    },
    ...rights.map((text, i) => ({
      text,
      lettering: small,
      fill: '--ink-soft',
      gap: i === 0 ? 14 : 1
    }))
  ];
}

/** The last frame, drawn over everything: set as one block, a little above the middle. */
export function credit(story: Story, format: Format, address: string | null): string {
  const { width, height, margin, picture, below } = format;
  const room = roomOf(format);
  const set = paragraphsOf(story, format, address).map((paragraph) => {
    const { size, face } = paragraph.lettering;
    const wrap = face.family === 'display' ? balanceText : wrapText;
    return { ...paragraph, lines: wrap(paragraph.text, room, size, face) };
  });
  const depth = set.reduce(
    (sum, { gap, lines, lettering }) => sum + gap + lines.length * lettering.leading,
    0
  );
  const top = picture.safeArea.top;
  let y = top + Math.max(0, (height - top - below - depth) * 0.42);
  const words: string[] = [];
  for (const { gap, lines, lettering, fill = '--ink' } of set) {
    y += gap;
    for (const text of lines) {
      words.push(line(text, margin, y + baseline(lettering), lettering, fill));
      y += lettering.leading;
    }
  }
  return `<rect width="${width}" height="${height}" fill="var(--paper)"/>${words.join('')}`;
}
