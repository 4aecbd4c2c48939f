/** A problem as far as it is known where it is. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly found: string;
}

/**
 * The character at which a problem begins, counted from 1: in a table the word it is about or its
 * cell, elsewhere that word, its attribute or its key. `null` where the line shows none of these.
 */
export function columnOf(lines: readonly string[], place: Place): number | null {
  const { file, line, field } = place;
  const text = lines[line - 1] ?? '';
  const index = file.endsWith('.csv')
    ? inTable(lines[0] ?? '', text, place)
    : first(wordIn(text, place.found), attributeIn(text, field), keyIn(text, field));
  return index < 0 ? null : index + 1;
}

function inTable(header: string, text: string, { line, field, found }: Place): number {
  const name = field.split('+')[0] ?? '';
  const names = cellsOf(header).map((cell) => cell.text);
  const cell = line === 1 ? undefined : cellsOf(text)[names.indexOf(name)];
  if (!cell) return wordIn(text, found);
  return cell.at + Math.max(0, wordIn(cell.text, found));
}

/** The cells of one line as they are written, quotes and all, with where each begins. */
function cellsOf(line: string): readonly { readonly at: number; readonly text: string }[] {
  const cells: { at: number; text: string }[] = [];
  let at = 0;
  for (const [text] of line.matchAll(/(?:"(?:[^"]|"")*"|[^,"])*(?:,|$)/g)) {
    if (cells.length > 0 && at > line.length) break;
    cells.push({ at, text: text.replace(/,$/, '') });
    at += text.length;
    if (!text.endsWith(',')) break;
  }
  return cells;
}

/** Where the word stands that the message quotes first. */
function wordIn(text: string, found: string): number {
  const word = /“([^”]+)”/.exec(found)?.[1];
  return word === undefined ? -1 : text.indexOf(word);
}

/** Where `name="…"` stands, for the attribute that a field ends in. */
function attributeIn(text: string, field: string): number {
  const name = field.split(' ').at(-1) ?? '';
  const found = new RegExp(`[\\s{]${escaped(name)}=`).exec(text);
  return found ? found.index + 1 : -1;
}

/** Where a key of YAML or JSON stands, for a path such as `summary.2.text`. */
function keyIn(text: string, field: string): number {
  const key = field.split(/[ .]/).at(-1) ?? '';
  return /^\w/.test(key) ? text.search(new RegExp(`(?<![\\w-])"?${escaped(key)}"?\\s*:`)) : -1;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const first = (...indices: readonly number[]): number => indices.find((index) => index >= 0) ?? -1;
