import type { Article } from '../article.ts';
import type { PlacedEdition } from '../editions.ts';
import type { Problems } from '../problems.ts';

/** Editions are numbered and dated in order, and what is being written is none of those before the last. */
export function checkEditions(
  editions: readonly PlacedEdition[],
  { meta, at: article }: Article,
  problems: Problems
): void {
  for (const [index, { value, at }] of editions.entries()) {
    const before = editions[index - 1]?.value;
    if (value.edition !== (before?.edition ?? 0) + 1)
      problems.add(at(), 'edition', `${value.edition} follows ${before?.edition ?? 'none'}`, order);
    if (before && value.date < before.date) {
      const found = `${value.date} is before the day of edition ${before.edition}, ${before.date}`;
      problems.add(at(), 'date', found, 'correct one of the two');
    }
  }
  const newest = editions.at(-1)?.value;
  const last = newest?.edition ?? 0;
  if (meta.edition < last) {
    const found = `${meta.edition}, where edition ${last} has been released`;
    problems.add(article, 'edition', found, `write ${last}, or ${last + 1} for the next one`);
  }
  if (meta.edition > last + 1) {
    const found = `${meta.edition}, where the last edition released is ${last || 'none'}`;
    problems.add(article, 'edition', found, `write ${last + 1}, and npm run edition to release it`);
  }
  if (newest && meta.updated < newest.date) {
    const found = `${meta.updated} is before the day of edition ${last}, ${newest.date}`;
    problems.add(article, 'updated', found, 'correct it');
  }
}

const order = 'number them 1, 2, 3, without a gap';
