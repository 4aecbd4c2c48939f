import type { Article } from '../article.ts';
import { isDay } from '../dates.ts';
import type { PlacedEdition } from '../editions.ts';
import { didYouMean } from '../nearest.ts';
import type { Rows } from '../rows.ts';

/** A correction says which edition made it, and concerns something that an earlier one published. */
export function checkCorrections(
  { corrections }: Pick<Rows, 'corrections'>,
  editions: readonly PlacedEdition[],
  { meta, at: article }: Article
): void {
  for (const { value, cells } of corrections) {
    const { date, edition, step } = value;
    if (!cells.sound('date', 'edition')) continue;
    if (!isDay(date) || date < meta.published) {
      const found = `${date} is before the day of publication, ${meta.published}`;
      cells.report(
        'date',
        isDay(date) ? found : `“${date}” is no day`,
        'write the day it was made'
      );
    } else if (date > meta.updated) {
      const found = `${date} is after the day that ${article.file} calls updated, ${meta.updated}`;
      cells.report('date', found, `correct it, or set updated in ${article.file}`);
    }
    if (edition > meta.edition) {
      const found = `there is no edition ${edition}: ${article.file} says ${meta.edition}`;
      cells.report('edition', found, 'write the number of the edition that made the correction');
      continue;
    }
    if (step === null) continue;
    const before = editions.filter((each) => each.value.edition < edition);
    const ids = before.flatMap((each) =>
      each.value.chapters.flatMap(({ id, steps }) => [id, ...steps.map((one) => one.id)])
    );
    if (ids.includes(step)) continue;
    const found = `no edition before ${edition} has a step or chapter “${step}”${didYouMean(step, ids)}`;
    cells.report('step', found, 'name what was published, by its id then, or leave it empty');
  }
}
