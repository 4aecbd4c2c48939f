const OPENS_AFTER = /^$|[\s([{–—/‘“]$/u;

/**
 * Straight quotation marks and apostrophes become typographic ones.
 * @param before what stands before the text in its line, which decides whether a mark opens
 */
export function typographic(text: string, before = ''): string {
  if (!/["']/.test(text)) return text;
  let last = before.slice(-1);
  const units = text.split('');
  const typeset = units.map((unit, index) => {
    const opens = OPENS_AFTER.test(last);
    last = unit;
    if (unit === '"') last = opens ? '“' : '”';
    // ’90s: an apostrophe, though it stands where a quotation could open.
    if (unit === "'") last = opens && !/\d/.test(units[index + 1] ?? '') ? '‘' : '’';
    return last;
  });
  return typeset.join('');
}
