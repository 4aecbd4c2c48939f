/**
 * Scrolls back to the start of the list, for a reader who has filtered it from further down: there
 * may be no list any more where it was read.
 * @param live picture and controls, which stay in view over the list or beside it
 */
export function showStart(root: HTMLElement, live: HTMLElement): void {
  const table = root.querySelector('table');
  if (!table || getComputedStyle(live).position !== 'sticky') return;
  const [list, panel] = [table.getBoundingClientRect(), live.getBoundingClientRect()];
  const isBeside = panel.left >= list.right || panel.right <= list.left;
  const by = list.top - (isBeside ? 0 : panel.height);
  if (by >= 0) return;
  scrollBy({ top: by, behavior: 'instant' });
  // A list lower than the picture beside it would leave with the picture's head.
  const cut = live.getBoundingClientRect().top;
  if (cut < 0) scrollBy({ top: cut, behavior: 'instant' });
}
