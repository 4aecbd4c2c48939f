// The pages of the data: their tables are opened in place, sorted and filtered. Without this, each is
// whole on a page of its own.
import { makeSortable, openTable } from '../lib/article/tables/open';
import { makeFilterable } from '../lib/release/filter';

/** Puts the whole table in the place of the link to it. */
async function open(details: HTMLDetailsElement): Promise<void> {
  const link = details.querySelector<HTMLAnchorElement>('a.open');
  if (!details.open || !link || details.dataset.asked !== undefined) return;
  details.dataset.asked = '';
  try {
    const table = await openTable(link);
    // Rows of several tables have one name: only a table's own page gives them ids.
    for (const row of table.querySelectorAll('[id]')) row.removeAttribute('id');
    makeFilterable(table);
    link.replaceWith(table);
  } catch (error) {
    // The link leads to it; the next opening tries again.
    delete details.dataset.asked;
    if (import.meta.env.DEV) reportError(error);
  }
}

for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-table]')) {
  if (details.open) void open(details);
  details.addEventListener('toggle', () => void open(details));
}

const whole = document.querySelector('#table .data-table');
if (whole) {
  makeFilterable(whole);
  whole.querySelectorAll<HTMLTableElement>('[data-sortable]').forEach(makeSortable);
}
