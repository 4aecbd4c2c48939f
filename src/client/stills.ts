/**
 * Where a still does not come, the picture's words stand in its place, to be seen: those who listen have
 * them in the card. It is asked for again when the network is back.
 */
export function watchStills(): void {
  const missing = (image: HTMLImageElement): boolean => image.complete && image.naturalWidth === 0;
  const tell = (image: HTMLImageElement): void => {
    const words = wordsFor(image);
    if (!words) return;
    image.alt = words;
    image.ariaHidden = 'true';
  };
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLImageElement) tell(target);
    },
    true
  );
  addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLImageElement && target.ariaHidden && wordsFor(target))
        target.alt = '';
    },
    true
  );
  for (const image of document.images) if (missing(image)) tell(image);
  addEventListener('online', () => {
    for (const image of document.images) if (missing(image)) image.src = image.getAttribute('src')!;
  });
}

/** What the picture of a step or a stage shows, as its card has it. */
function wordsFor(image: HTMLImageElement): string | null | undefined {
  const stage = image.closest<HTMLElement>('[data-stage]');
  const step = stage
    ? document.getElementById(stage.dataset.step ?? '')
    : image.closest('.step[data-step]');
  return step?.querySelector('.words > .hidden')?.textContent;
}
