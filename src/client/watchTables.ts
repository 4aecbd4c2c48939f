/** Fetches a table when it is first opened, and makes it sortable. */
export function watchTables(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-table]')) {
    // A reader may have been quicker than this script.
    if (details.open) void show(details);
    else details.addEventListener('toggle', () => void show(details), { once: true });
  }
}

async function show(details: HTMLElement): Promise<void> {
  const link = details.querySelector<HTMLAnchorElement>('a.open');
  try {
    const [{ makeSortable }, table] = await Promise.all([
      import('../lib/article/tables/sort'),
      tableAt(link)
    ]);
    table.querySelectorAll<HTMLTableElement>('[data-sortable]').forEach(makeSortable);
    details.querySelector('summary')?.after(table);
    link?.remove();
  } catch (error) {
    // The link leads to it; the next opening tries again.
    details.addEventListener('toggle', () => void show(details), { once: true });
    if (import.meta.env.DEV) reportError(error);
  }
}

/** What the document that a link names has at its fragment. */
async function tableAt(link: HTMLAnchorElement | null): Promise<Element> {
  const { href, hash } = new URL(link?.href ?? '', location.href);
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answers ${response.status}`);
  const other = new DOMParser().parseFromString(await response.text(), 'text/html');
  const table = other
    .getElementById(decodeURIComponent(hash.slice(1)))
    ?.querySelector('.data-table');
  if (!table) throw new Error(`${href} has no table ${hash}`);
  return document.adoptNode(table);
}
