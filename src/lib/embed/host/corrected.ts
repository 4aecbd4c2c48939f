import { corrected } from '$lib/i18n';

/**
 * Puts a link to what was corrected to a host's words that were copied from an edition which has been
 * corrected since. It stands where the picture begins, over it, or after the words of an article: nothing
 * that is being read may move. Words that do not say of which edition they are were copied from the first.
 * @param words what holds them in the shadow tree
 * @param home the site's folder
 * @param last the last edition that corrected an earlier one
 */
export function noteCorrected(host: Element, words: Element, home: string, last: number): void {
  // The host's words may still be on their way.
  const step = host.querySelector<HTMLElement>('[data-step]');
  if (!step || words.children[1] || +(step.dataset.edition ?? 1) >= last) return;
  const link = document.createElement('a');
  link.href = `${home}#corrections`;
  link.textContent = corrected;
  words.append(link);
}
