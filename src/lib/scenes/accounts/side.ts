import { heightOf, setLines, type Setting, type TextLine } from '../../drawing/texts';
import { sans, serif, textWidth, type Face } from '../../drawing/textWidth';
import { limitLines, wrapText } from '../../drawing/wrapText';
import type { Level, Type } from './type';
import { words as t } from './strings';
import type { Dot, Side, Voice } from './types';

const bold: Face = { ...sans, weight: 650 };

/** Where a side of a row stands; pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface SetSide {
  readonly texts: readonly TextLine[];
  readonly dots: readonly Dot[];
  readonly height: number;
}

/** What is written into: lines one under another, from `y` down. */
class Column {
  readonly texts: TextLine[] = [];
  constructor(
    readonly x: number,
    public y: number,
    readonly width: number
  ) {}
  write(lines: readonly string[], setting: Setting): void {
    this.texts.push(...setLines(lines, this.x, this.y, setting));
    this.y += heightOf(lines.length, setting);
  }
  wrap(text: string, setting: Setting): void {
    this.write(wrapText(text, this.width, setting.size, setting.face), setting);
  }
  /** Behind what was written last, in a soft tone, if there is room for it on the line. */
  add(text: string): boolean {
    const last = this.texts.at(-1);
    const more = { text: `\u2002${text}`, weight: 400, tone: 'soft' as const };
    if (!last) return false;
    const width = textWidth(last.text, last.size, last.face) + textWidth(more.text, last.size);
    if (width * 1.05 > this.width) return false;
    this.texts[this.texts.length - 1] = { ...last, more };
    return true;
  }
}

/**
 * Those who say something or deny it, one under another, each with a mark.
 * @param key what keys begin with
 * @param none what is said where there is nobody, at length and in short
 */
export function setSide(
  key: string,
  side: Side,
  voices: readonly Voice[],
  none: { readonly none: string; readonly short: string },
  place: Place,
  type: Type,
  level: Level
): SetSide {
  const column = new Column(place.x + type.indent, place.y, place.width - type.indent);
  const dots: Dot[] = [];
  const mark = (name: string) =>
    dots.push({
      key: `${key} ${side}:${name}`,
      side,
      x: place.x + type.radius,
      y: column.y + (type.size * type.leading) / 2,
      radius: type.radius,
      opacity: 1
    });
  const set = (name: string, face: Face = sans, tone: 'ink' | 'soft' = 'ink'): Setting => ({
    key: `${key} ${side}:${name}`,
    size: tone === 'ink' ? type.size : type.small,
    face,
    tone,
    leading: type.leading
  });
  const named = level.roles ? voices : onceEach(voices);
  if (voices.length === 0) {
    const width = place.width - type.indent;
    const setting = { ...set('none', sans, 'soft'), size: type.size };
    column.write(
      wrapText(level.lines === null ? none.none : none.short, width, type.size),
      setting
    );
  } else if (level.lines !== null) {
    mark('all');
    // Charges and answers are never cut short: their number says less, but nothing wrong.
    const nameless = named.every(({ name }) => name === null);
    const text = nameless
      ? counted(side, named.length)
      : t.together(named.map(({ name }) => name ?? ''));
    const face = nameless ? sans : bold;
    const all = wrapText(text, column.width, type.size, face);
    column.write(limitLines(all, level.lines, column.width, type.size, face), set('all', face));
  } else
    for (const [i, voice] of named.entries()) {
      const { id, name, role, words, exact, note } = voice;
      if (i > 0) column.y += name === null ? type.apart / 3 : type.apart;
      mark(id);
      column.wrap(name ?? words ?? '', set(`${id}:name`, name === null ? sans : bold));
      if (level.roles && role && !column.add(role))
        column.wrap(role, set(`${id}:role`, sans, 'soft'));
      if (i >= level.words) continue;
      if (name !== null && words !== null)
        column.wrap(words, set(`${id}:words`, exact ? serif : sans));
      if (note !== null) column.wrap(note, set(`${id}:note`, sans, 'soft'));
    }
  return { texts: column.texts, dots, height: column.y - place.y };
}

const counted = (side: Side, n: number): string => (side === 'says' ? t.charges(n) : t.answered);

/** Where no part is told, nobody is named twice. */
const onceEach = (voices: readonly Voice[]): Voice[] =>
  voices.filter(
    ({ name }, i) => name === null || voices.findIndex((other) => other.name === name) === i
  );
