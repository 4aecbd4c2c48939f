/** CSS pixels between what has the focus and the picture over it. */
const air = 32;

/**
 * Keeps what has the focus in the list of the night out from under the picture that stays in view. A rule
 * for the page's root would do the same, and have its style made anew with every element that comes.
 * @param root the explorable night
 */
export function keepUncovered(root: HTMLElement): void {
  const [live, list] = [root.querySelector('.live'), root.querySelector('table')];
  if (!live || !list) return;
  list.addEventListener('focusin', ({ target }) => {
    // Only then has every browser scrolled by itself.
    requestAnimationFrame(() => {
      if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
      if (getComputedStyle(live).position !== 'sticky') return;
      const [box, over] = [target.getBoundingClientRect(), live.getBoundingClientRect()];
      const isBeside = over.left >= box.right || over.right <= box.left;
      const by = isBeside ? 0 : box.top - air - over.bottom;
      if (by < 0) scrollBy({ top: by, behavior: 'instant' });
    });
  });
}
