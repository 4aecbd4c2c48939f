/**
 * Makes of every link to what can be done with a picture a disclosure in its place, of the same size,
 * which shows the same when it is opened.
 */
export function watchPictures(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.step a.about')) {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    details.className = link.className;
    summary.append(...link.childNodes);
    summary.ariaLabel = link.ariaLabel;
    details.append(summary);
    const target = new URL(link.href);
    details.addEventListener('toggle', () => void fill(details, target));
    const focused = document.activeElement === link;
    link.replaceWith(details);
    if (focused) summary.focus();
  }
}

async function fill(details: HTMLDetailsElement, target: URL): Promise<void> {
  if (!details.open || details.dataset.filled !== undefined) return;
  details.dataset.filled = '';
  try {
    const { openUses } = await import('../lib/embed/step/open');
    await openUses(details, target);
  } catch (error) {
    // The page that would have been shown here says the same.
    if (import.meta.env.DEV) reportError(error);
    location.assign(target);
  }
}
