import { embedPage as t } from '../../i18n';
import { choiceOf, ways, type EditorChoice, type Offer } from './choice';
import { files } from './files';
import { policyFor } from './policy';
import { weightFor, weightsFile, type Weights } from './weights';

const kilobytes = (bytes: number | undefined): string =>
  bytes === undefined ? '' : t.kilobytes(Math.max(1, Math.round(bytes / 1024)));

/** What the build has measured, asked for once; nothing where it has not, as in development. */
export async function readWeights(): Promise<Weights | null> {
  if (import.meta.env.DEV) return null;
  const response = await fetch(weightsFile);
  return response.ok ? ((await response.json()) as Weights) : null;
}

/** Says what a choice weighs, and beside each way what it would come to with the same picture. */
export function showWeights(
  form: HTMLElement,
  weights: Weights,
  choice: EditorChoice,
  offers: readonly Offer[],
  picked: string
): void {
  const place = form.querySelector('[data-part="weight"]');
  if (place) place.textContent = kilobytes(weightFor(weights, choice));
  for (const way of ways) {
    const label = form.querySelector(`[data-weight="${way}"]`);
    const bytes = weightFor(weights, choiceOf(offers, way, picked));
    if (label) label.textContent = kilobytes(bytes);
  }
}

/**
 * Says what a choice needs and offers: the policy, the files of its picture, films of it, a line of credit.
 * @param picked the step whose picture is chosen
 * @param origin the absolute address of the site's folder
 */
export function showFacts(
  form: HTMLElement,
  choice: EditorChoice,
  picked: string,
  origin: string
): void {
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const policy = part('policy');
  if (policy) policy.textContent = policyFor(choice, new URL(origin).origin).join('; ');
  const style = part('policy-style');
  if (style) style.hidden = choice.form === 'words' || choice.form === 'inline';
  for (const { path } of files) {
    const link = form.querySelector<HTMLAnchorElement>(`[data-file="${path('-')}"]`);
    if (link) link.href = origin + path(picked);
  }
  const tile = form.querySelector(`input[name="picture"][value="${picked}"]`);
  const chapter = tile?.closest<HTMLElement>('[data-chapter]')?.dataset.chapter;
  for (const film of form.querySelectorAll<HTMLElement>('[data-film]'))
    film.hidden = film.dataset.film !== chapter && film.dataset.film !== choice.offer.name;
  const credit = part('credit');
  const link = choice.step ? `${origin}#${choice.step}` : origin;
  if (credit) credit.textContent = (credit.dataset.line ?? '').replace('{link}', link);
}
