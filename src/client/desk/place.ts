const elementOf = (place: string): Element | null =>
  document.getElementById(place) ?? document.querySelector(`[data-step="${CSS.escape(place)}"]`);

/** Whether the page has steps: then it has, or will have, what was edited. */
const hasSteps = (): boolean => document.querySelector('[data-step]') !== null;

/**
 * Makes the address name what was edited, for the reload that comes. A page that has no steps, or of
 * which nothing was edited, comes back where its reader was.
 * @param place an id of a step, chapter or section; `null` for none
 */
export function depart(place: string | null): void {
  if (place === null || !(elementOf(place) || hasSteps())) return;
  const address = new URL(location.href);
  // A piece shows one step at a time, and reads which one from its query.
  if (document.documentElement.dataset.stepped === undefined) address.hash = place;
  else if (elementOf(place)) address.searchParams.set('step', place);
  history.replaceState(history.state, '', address);
  history.scrollRestoration = 'manual';
}

/**
 * After such a reload: goes to what the address names. Later reloads keep the reader's place again; to
 * allow that before the page is loaded would let the browser go back to the place of before.
 */
export function arrive(): void {
  if (history.scrollRestoration !== 'manual') return;
  const place = decodeURIComponent(location.hash.slice(1));
  const go = () => elementOf(place)?.scrollIntoView({ behavior: 'instant' });
  go();
  addEventListener(
    'load',
    () => {
      go();
      // The browser looks at this once more when `load` has been heard.
      setTimeout(() => (history.scrollRestoration = 'auto'));
    },
    { once: true }
  );
}
