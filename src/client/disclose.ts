import { sayAbsent } from './absent';

/**
 * Makes of a link to a page of its own a disclosure in its place, of the same size, which shows the same
 * when it is opened.
 * @param fill puts into the disclosure what the page says; where it cannot, the page itself is opened
 */
export function disclose(
  link: HTMLAnchorElement,
  fill: (details: HTMLDetailsElement, target: URL) => Promise<void>
): void {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  details.className = link.className;
  summary.append(...link.childNodes);
  summary.ariaLabel = link.ariaLabel;
  details.append(summary);
  const target = new URL(link.href);
  details.addEventListener('toggle', async () => {
    if (!details.open || details.dataset.filled !== undefined) return;
    details.dataset.filled = '';
    try {
      await fill(details, target);
    } catch (error) {
      if (import.meta.env.DEV) reportError(error);
      // The page that would have been shown here says the same.
      if (navigator.onLine) return location.assign(target);
      delete details.dataset.filled;
      const said = sayAbsent((note) => details.append(note));
      details.addEventListener('toggle', () => said.remove(), { once: true });
    }
  });
  const focused = document.activeElement === link;
  link.replaceWith(details);
  if (focused) summary.focus();
}
