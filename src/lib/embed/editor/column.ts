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
  // On a phone the piece is first seen whole, in its own width.
  const room = place.parentElement?.clientWidth ?? columnWidths.usual;
  slider.value = String(Math.min(columnWidths.usual, Math.floor(room / 10) * 10));
  widen();
  new ResizeObserver(([entry]) => {
    const pixels = Math.round(entry?.contentRect.width ?? 0);
    slider.value = String(pixels);
    say(pixels);
  }).observe(place);
}
