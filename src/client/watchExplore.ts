import { keepUncovered } from '../lib/explore/uncover';

/** How far from the window the explorable night may be for it to come to life. */
const approach = '100% 0px';

/** Brings the page's explorable night to life when the reader comes near; tried again at every approach. */
export function watchExplore(): void {
  const root = document.querySelector<HTMLElement>('[data-explore]');
  if (!root) return;
  keepUncovered(root);
  if (!('IntersectionObserver' in window)) return void bringToLife(root);
  // A still that has not come waits for whoever is here before the living picture is.
  if (root.querySelector<HTMLImageElement>('.still > img')?.naturalWidth === 0)
    root.dataset.far = '';
  const seen = new IntersectionObserver((entries) => {
    if (!isIn(entries)) return;
    delete root.dataset.far;
    seen.disconnect();
  });
  seen.observe(root);
  const observer = new IntersectionObserver(
    async (entries) => {
      if (isIn(entries) && (await bringToLife(root))) observer.disconnect();
    },
    { rootMargin: approach }
  );
  observer.observe(root);
  addEventListener('online', () => {
    // Says again whether it is near.
    observer.unobserve(root);
    observer.observe(root);
  });
}

/** A busy page is told of several changes at once; the last one holds. */
const isIn = (entries: IntersectionObserverEntry[]): boolean => !!entries.at(-1)?.isIntersecting;

/** Returns whether it lives; where it does not, the table has everything. */
async function bringToLife(root: HTMLElement): Promise<boolean> {
  if (root.dataset.loading !== undefined) return false;
  root.dataset.loading = '';
  const page = document.documentElement.dataset;
  const { again = '' } = page;
  try {
    const { openExplore } = await import('../lib/explore/openExplore');
    await openExplore(root);
    return true;
  } catch (error) {
    // The table never needed this. The next time it is asked for from the other folder: the browser may
    // never ask again for a module that failed once.
    page.again = again === '' ? 'again/' : '';
    delete root.dataset.loading;
    delete root.dataset.far;
    if (import.meta.env.DEV) reportError(error);
    return false;
  }
}
