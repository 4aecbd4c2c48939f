/**
 * Text with one kind of apostrophe, one kind of quotation mark, and single spaces: what may differ
 * between words that are the same to the letter.
 */
export function sameMarks(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

/** True where the text holds these words, and no longer ones that begin or end with them. */
export function wholeIn(text: string, words: string): boolean {
  if (words === '') return false;
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + words.length)];
    const begins = !letter.test(words.charAt(0)) || !letter.test(before);
    const ends = !letter.test(words.slice(-1)) || !letter.test(after);
    if (begins && ends) return true;
  }
  return false;
}

export interface Marked {
  /** What stands between quotation marks, outermost pairs only. */
  readonly spans: readonly string[];
  /** A few words after a mark that is not closed, or before one that closes nothing. */
  readonly lone: string | null;
}

/** Finds what stands in quotation marks, “double” or, outside of those, ‘single’; the marks are typographic. */
export function marked(text: string): Marked {
  const spans: string[] = [];
  let rest = '';
  let lone: string | null = null;
  for (let index = 0; index < text.length; index++) {
    const mark = text.charAt(index);
    if (mark === '”') lone ??= text.slice(Math.max(0, index - 20), index);
    if (mark !== '“') {
      rest += mark;
      continue;
    }
    const close = closing(text, index);
    if (close < 0) {
      lone ??= text.slice(index + 1, index + 21);
      continue;
    }
    spans.push(text.slice(index + 1, close));
    index = close;
  }
  // A ’ before a letter is an apostrophe, and so is one that no ‘ has opened.
  for (const [, words = ''] of rest.matchAll(/(?<![\p{L}\p{N}])‘([^‘]+?)’(?!\p{L})/gu)) {
    spans.push(words);
  }
  return { spans, lone };
}

/** Where the mark that opens at `open` is closed, quotations within it passed over; -1 for nowhere. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    const mark = text.charAt(index);
    if (mark === '“') depth++;
    if (mark === '”' && --depth === 0) return index;
  }
  return -1;
}
