import type { Area } from './area';
import { heightOf, setLines, type Setting, type TextLine } from './texts';
import { display, sans } from './textWidth';
import { balanceText, limitLines, wrapText } from './wrapText';

/** What an editor wrote about a chart; `null` where nothing was. */
export interface Editorial {
  /** The finding, in a sentence. */
  readonly headline: string | null;
  /** What is measured, in which unit, when. */
  readonly measure: string | null;
  readonly source: string | null;
}

/** Type sizes for a picture of this width, in pixels. */
export function sizes(width: number) {
  if (width >= 640) return { headline: 30, measure: 15, label: 16, small: 13, number: 32 };
  if (width >= 420) return { headline: 24, measure: 14, label: 14, small: 13, number: 26 };
  return { headline: 18, measure: 12.5, label: 13, small: 12, number: 20 };
}

export interface Heading {
  readonly texts: TextLine[];
  /** Pixels to keep at the top. */
  readonly top: number;
  /** Pixels that the words really take there. */
  readonly used: number;
  /** Pixels taken at the bottom, by the source. */
  readonly bottom: number;
}

/**
 * Sets headline and measure at the top of an area and the source at its bottom. Where less than
 * `least` pixels would be left for the chart, the source is left out first, then the measure, then
 * the headline: what they say stands on the card and in the notes too. Room is reckoned for words of
 * the usual length, so that a chart keeps its size from step to step; `top` is never less than that.
 */
export function setHeading(words: Editorial, area: Area, least: number): Heading {
  const { headline, measure } = words;
  const tries: Editorial[] = [
    words,
    { headline, measure, source: null },
    { headline, measure: null, source: null }
  ];
  for (const some of tries) {
    const heading = set(some, area);
    const top = Math.max(heading.top, usual(some, area.width));
    if (area.height - top - heading.bottom >= least) return { ...heading, top, used: heading.top };
  }
  return { texts: [], top: 0, bottom: 0, used: 0 };
}

/** What a headline and a measure of the usual length take at this width. */
function usual({ headline, measure }: Editorial, width: number): number {
  const size = sizes(width);
  const title = headline ? (width >= 320 ? 1 : 2) * size.headline * 1.16 : 0;
  const under = measure ? 4 + (width >= 640 ? 1 : 2) * size.measure * 1.3 : 0;
  return title + under;
}

function set({ headline, measure, source }: Editorial, area: Area): Omit<Heading, 'used'> {
  const size = sizes(area.width);
  const title: Setting = {
    key: 'headline',
    size: size.headline,
    face: display,
    leading: 1.16
  };
  const sub: Setting = { key: 'measure', size: size.measure, face: sans, tone: 'soft' };
  const foot: Setting = {
    key: 'source',
    size: size.small,
    face: sans,
    tone: 'soft',
    leading: 1.35
  };
  const texts: TextLine[] = [];
  let top = 0;
  if (headline) {
    const lines = balanceText(headline, area.width, title.size, title.face);
    texts.push(...setLines(lines, area.x, area.y, title));
    top += heightOf(lines.length, title);
  }
  if (measure) {
    top += 4;
    const lines = wrapText(measure, area.width, sub.size, sub.face);
    texts.push(...setLines(lines, area.x, area.y + top, sub));
    top += heightOf(lines.length, sub);
  }
  let bottom = 0;
  if (source) {
    const most = area.width >= 420 ? 2 : 1;
    const all = wrapText(source, area.width, foot.size, foot.face);
    const lines = limitLines(all, most, area.width, foot.size, foot.face);
    bottom = heightOf(lines.length, foot);
    texts.push(...setLines(lines, area.x, area.y + area.height - bottom, foot));
    bottom += 6;
  }
  return { texts, top, bottom };
}
