import { pageAt } from '../pageAt';
import { makeSortable } from './sort';

export { makeSortable };

/**
 * The table that a link leads to, sortable.
 * @throws (rejects) if its page does not arrive, or has no such table
 */
export async function openTable({ href, hash }: HTMLAnchorElement): Promise<Element> {
  const address = href.replace(/#.*/, '');
  const page = await pageAt(address);
  const found = page.getElementById(hash.slice(1))?.querySelector('.data-table');
  if (!found) throw new Error(`${href} has no table`);
  const table = document.importNode(found, true);
  for (const link of table.querySelectorAll('a'))
    link.href = new URL(link.getAttribute('href') ?? '', address).href;
  table.querySelectorAll<HTMLTableElement>('[data-sortable]').forEach(makeSortable);
  return table;
}
