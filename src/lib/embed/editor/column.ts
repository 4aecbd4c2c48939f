/** CSS pixels: the columns that a piece can be looked at in. */
export const columnWidths = { least: 280, usual: 600, most: 1600 } as const;

/**
 * The width of the column that a piece is shown in: chosen with a slider, or by pulling at the column's
 * edge. Whichever was used, the slider and the words beside it say how wide it is.
 */
export function column(
  place: HTMLElement,
  slider: HTMLInputElement,
  say: (pixels: number) => void
): void {
  const widen = (): void => {
    place.style.inlineSize = `${slider.value}px`;
  };
  slider.addEventListener('input', widen);
  widen();
  new ResizeObserver(([entry]) => {
    const pixels = Math.round(entry?.contentRect.width ?? 0);
    slider.value = String(pixels);
    say(pixels);
  }).observe(place);
}
