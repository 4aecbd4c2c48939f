/** Fetches what names the marks of pictures when a living one is first pointed at, and the search when it is first used. */
export function watchPointing(): void {
  const signs = ['pointermove', 'pointerup'] as const;
  const wake = (event: PointerEvent): void => {
    if (!(event.target as Element).closest?.('[data-live]')) return;
    for (const sign of signs) removeEventListener(sign, wake);
    void import('../lib/player/pointing/pointing').then(({ openPointing }) => openPointing(event));
  };
  for (const sign of signs) addEventListener(sign, wake, { passive: true });
  addEventListener('focusin', ({ target }) => {
    const place = (target as Element).closest<HTMLElement>('.find');
    if (place)
      void import('../lib/player/pointing/finder').then(({ openFinder }) => openFinder(place));
  });
}
