/** ` (did you mean “x”?)` for a slip of the pen, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const best = nearestOf(word, known);
  return best === null ? '' : ` (did you mean “${best}”?)`;
}

/** The known word that somebody may have meant; `null` where none is near. */
export function nearestOf(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 4)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Optimal string alignment distance: letters put in, left out, changed, or swapped with the next. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Infinity;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substituted, swapped));
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}
