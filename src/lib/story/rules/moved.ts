import type { PlacedEdition } from '../editions.ts';
import { didYouMean } from '../nearest.ts';
import type { Problems } from '../problems.ts';
import type { Rows } from '../rows.ts';
import type { PageId } from './ids.ts';

type Kind = 'step' | 'chapter';

/** Every id that was ever published still leads somewhere: it stands on the page, or `moved.csv` has it. */
export function checkMoved(
  { moved }: Pick<Rows, 'moved'>,
  editions: readonly PlacedEdition[],
  ids: readonly PageId[],
  problems: Problems
): void {
  const published = publishedIds(editions);
  const onPage = new Map(ids.map(({ id, kind }) => [id, kind]));
  const standing = (kind: Kind) => ids.flatMap((each) => (each.kind === kind ? each.id : []));

  for (const { value, cells } of moved) {
    const { was, now } = value;
    if (!cells.sound('was', 'now')) continue;
    const kind = published.get(was)?.kind;
    if (onPage.has(was)) {
      cells.report('was', `the ${onPage.get(was)} “${was}” stands on the page`, 'remove the row');
    } else if (kind === undefined) {
      const found = `no edition has a step or chapter “${was}”${didYouMean(was, published.keys())}`;
      cells.report('was', found, 'correct it, or remove the row');
    } else if (kind === 'step' && onPage.get(now) !== 'step') {
      const found = `there is no step “${now}”${didYouMean(now, standing('step'))}`;
      cells.report('now', found, 'name the step that now stands nearest');
    } else if (onPage.get(now) !== 'step' && onPage.get(now) !== 'chapter') {
      const known = [...standing('chapter'), ...standing('step')];
      const found = `there is no step or chapter “${now}”${didYouMean(now, known)}`;
      cells.report('now', found, 'name the step or chapter that now stands nearest');
    }
  }

  const known = new Set(moved.map(({ value }) => value.was));
  for (const [id, { kind, edition }] of published) {
    const now = onPage.get(id);
    if (known.has(id) || now === kind || (now === 'step' && kind === 'chapter')) continue;
    if (now === undefined) {
      const found = `the ${kind} “${id}” is neither in the story nor in moved.csv`;
      problems.add(edition.at(id), kind, found, `add a row to moved.csv: ${id},nearest-step`);
    } else {
      const found = `the ${kind} “${id}” of this edition is now the id of a ${now}`;
      problems.add(edition.at(id), kind, found, `give that ${now} another id`);
    }
  }
}

/** Each published id with what it was, and the last edition that has it. What was ever a step counts as one. */
function publishedIds(editions: readonly PlacedEdition[]) {
  const found = new Map<string, { readonly kind: Kind; readonly edition: PlacedEdition }>();
  for (const edition of editions)
    for (const { id, steps } of edition.value.chapters) {
      if (found.get(id)?.kind !== 'step') found.set(id, { kind: 'chapter', edition });
      for (const step of steps) found.set(step.id, { kind: 'step', edition });
    }
  return found;
}
