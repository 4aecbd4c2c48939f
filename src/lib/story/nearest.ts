/** ` (did you mean “x”?)` for a slip of the pen, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 4)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best === null ? '' : ` (did you mean “${best}”?)`;
}

/** Levenshtein distance, in letters. */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substituted));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
