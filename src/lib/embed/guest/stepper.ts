/** The words that change, as the page was written with them. */
export interface StepperParts {
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  /** Says which step this is. */
  readonly place: HTMLElement;
  /** A polite live region: what it holds after a press is read out, once. */
  readonly said: HTMLElement;
  /** One for each step, in order; all but one are hidden. */
  readonly steps: readonly HTMLElement[];
}

/**
 * Shows one step at a time. The focus stays where it is, the address too, and only a press is announced.
 * A button with nowhere to go stays in the tab order, so that the focus is not lost.
 * @returns shows a step without a press
 */
export function openStepper(
  { previous, next, place, said, steps }: StepperParts,
  moved: (index: number, pressed: boolean) => void
): (index: number) => void {
  let now = -1;
  const show = (index: number, pressed: boolean): void => {
    if (index === now || !steps[index]) return;
    now = index;
    steps.forEach((step, i) => step.classList.toggle('now', i === index));
    place.textContent = steps[index].dataset.place ?? '';
    if (pressed) said.textContent = steps[index].dataset.said ?? '';
    previous.setAttribute('aria-disabled', String(index === 0));
    next.setAttribute('aria-disabled', String(index === steps.length - 1));
    moved(index, pressed);
  };
  previous.addEventListener('click', () => show(now - 1, true));
  next.addEventListener('click', () => show(now + 1, true));
  return (index) => show(index, false);
}
