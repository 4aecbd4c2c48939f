import type { ArticleMeta } from '../story/types';

/** What the page can say only if `article.yaml` does; nothing is made up in its place. */
const gaps = [
  ['byline', ({ byline }: ArticleMeta) => byline, 'nobody signs the story'],
  ['errors_to', ({ errorsTo }: ArticleMeta) => errorsTo, 'readers have no address for errors']
] as const;

/** Says in one line what the build leaves out because `article.yaml` does not have it. */
export function warnOfGaps(
  meta: ArticleMeta,
  warn: (line: string) => void = process.emitWarning
): void {
  const found = gaps.filter(([, read]) => read(meta) === null);
  if (found.length === 0) return;
  const names = found.map(([name]) => name).join(', ');
  warn(`data/article.yaml has no ${names}: ${found.map(([, , what]) => what).join('; ')}`);
}
