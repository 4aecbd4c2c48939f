import { locale } from '../i18n';

/**
 * Shows the field above a table, which hides every row that has not all of its words, and says how many
 * rows are left.
 * @param table holds the field, `[data-filter]`, and the rows
 */
export function makeFilterable(table: Element): void {
  const tools = table.querySelector<HTMLElement>('[data-filter]');
  const field = tools?.querySelector('input');
  const left = tools?.querySelector('output');
  if (!tools || !field || !left) return;
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')];
  const texts = rows.map((row) => row.textContent.toLocaleLowerCase(locale));
  field.addEventListener('input', () => {
    const words = field.value.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
    rows.forEach((row, i) => {
      row.hidden = !words.every((word) => texts[i]?.includes(word));
    });
    const shown = rows.filter(({ hidden }) => !hidden).length;
    left.textContent = (tools.dataset.shown ?? '%n').replace('%n', String(shown));
  });
  tools.hidden = false;
}
