import { corrected as words } from '$lib/i18n';

/**
 * Puts a line before a host's words that were copied from an edition which has been corrected since: a
 * link to what was. Words that do not say of which edition they are were copied from the first.
 * @param home the site's folder
 * @param last the last edition that corrected an earlier one
 */
export function noteCorrected(host: HTMLElement, home: string, last: number): void {
  // The words may still be on their way.
  const step = host.querySelector<HTMLElement>('[data-step]');
  if (!step || host.dataset.corrected || Number(step.dataset.edition ?? 1) >= last) return;
  host.dataset.corrected = 'since';
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = `${home}#corrections`;
  link.textContent = words;
  line.append(link);
  host.prepend(line);
}
