/** How far from the window a chapter may be. */
const approach = '100% 0px';
const chapters = '[data-chapter]';
/** What tells of whoever was quicker than the browser's word of what is near. */
const signs = ['pointerover', 'focusin'] as const;

/**
 * Calls back with each chapter once, when the reader comes near it: at the first sign of reading a long story has
 * better things to do than to make ready what may never be asked.
 */
export function whenNear(call: (chapter: Element) => void): void {
  const left = new Set(document.querySelectorAll(chapters));
  const arrive = (chapter: Element | null): void => {
    if (chapter && left.delete(chapter)) call(chapter);
  };
  if (!('IntersectionObserver' in window)) return left.forEach(arrive);
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        arrive(target);
      }
    },
    { rootMargin: approach }
  );
  for (const chapter of left) near.observe(chapter);
  for (const sign of signs)
    addEventListener(
      sign,
      ({ target }) => {
        if (left.size > 0 && target instanceof Element) arrive(target.closest(chapters));
      },
      { capture: true, passive: true }
    );
}
