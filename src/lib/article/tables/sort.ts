/** What a cell is sorted by: its number, where it has one, else its words. */
const keyOf = (row: Element, column: number): number | string => {
  const cell = row.children[column] as HTMLElement | undefined;
  const by = cell?.dataset.by;
  return by === undefined ? (cell?.textContent?.trim() ?? '') : Number(by);
};

/** Sorts the rows of a table by a column; equal rows keep their order. */
export function sortRows(
  rows: readonly Element[],
  column: number,
  descending: boolean,
  locale: string
): Element[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [keyOf(a, column), keyOf(b, column)];
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    return sign * compare(String(x), String(y));
  });
}

/** Puts a button into each head of a table, which sorts by its column and says so. */
export function makeSortable(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      const descending = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      const body = table.tBodies[0];
      const locale = document.documentElement.lang || 'en';
      body?.append(...sortRows([...body.rows], column, descending, locale));
    });
    head.append(button);
  });
}
