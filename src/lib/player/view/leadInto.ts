/** What can have the focus in a step. */
const stops = 'a[href], summary, button, input';

/**
 * Makes Tab lead from a button into the step at hand, which stands far from it in the page, and
 * Shift and Tab from there back to the button.
 * @param step the step at hand
 * @param applies whether the button stands apart from the step just now
 */
export function leadInto(
  button: HTMLElement,
  step: () => HTMLElement | undefined,
  applies: () => boolean
): void {
  addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey || !applies()) return;
    const first = [...(step()?.querySelectorAll<HTMLElement>(stops) ?? [])].find((stop) =>
      stop.checkVisibility()
    );
    const [from, to] = event.shiftKey ? [first, button] : [button, first];
    if (!to || document.activeElement !== from) return;
    event.preventDefault();
    to.focus();
  });
}
