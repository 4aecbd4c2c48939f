const OPENS_AFTER = /^$|[\s([{–—/‘“]$/u;

/**
 * Straight quotation marks and apostrophes become typographic ones.
 * @param before what stands before the text in its line, which decides whether a mark opens
 */
export function typographic(text: string, before = ''): string {
  let result = '';
  for (const [index, character] of [...text].entries()) {
    const opens = OPENS_AFTER.test((before + result).slice(-1));
    if (character === '"') result += opens ? '“' : '”';
    else if (character === "'") {
      // ’90s: an apostrophe, though it stands where a quotation could open.
      const next = [...text][index + 1] ?? '';
      result += opens && !/\d/.test(next) ? '‘' : '’';
    } else result += character;
  }
  return result;
}
