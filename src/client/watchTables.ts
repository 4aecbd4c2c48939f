/** Makes a table sortable when it is first opened. */
export function watchTables(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-table]')) {
    // A reader may have been quicker than this script.
    if (details.open) void sortable(details);
    else details.addEventListener('toggle', () => void sortable(details), { once: true });
  }
}

async function sortable(details: HTMLElement): Promise<void> {
  try {
    const { makeSortable } = await import('../lib/article/tables/sort');
    const table = details.querySelector<HTMLTableElement>(':scope > .wide > [data-sortable]');
    if (table) makeSortable(table);
  } catch (error) {
    // A table in the order of its file is a table all the same.
    if (import.meta.env.DEV) reportError(error);
  }
}
