/** Fetches a table when it is first opened, and makes it sortable. */
export function watchTables(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-table]')) {
    const shown = () => void show(details);
    // A reader may have been quicker than this script.
    if (details.open) shown();
    details.addEventListener('toggle', shown);
  }
}

async function show(details: HTMLDetailsElement): Promise<void> {
  const link = details.querySelector<HTMLAnchorElement>('a.open');
  if (!details.open || !link || details.dataset.asked !== undefined) return;
  details.dataset.asked = '';
  try {
    const { openTable } = await import('../lib/article/tables/open');
    link.replaceWith(await openTable(link));
  } catch (error) {
    // The link leads to it; the next opening tries again.
    delete details.dataset.asked;
    if (import.meta.env.DEV) reportError(error);
  }
}
