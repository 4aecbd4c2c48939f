import { startReader } from '../reading/reader';
import { queries, type Layout } from './frame';
import { watchExplore } from './explore';
import { openStages } from './stages';
import { watchTables } from './tables';

/** Follows the reader through the page's steps and opens the stages; a page without steps is left alone. */
export function start(): void {
  const steps = [...document.querySelectorAll<HTMLElement>('.step[data-step]')];
  if (steps.length === 0) return;
  const columns = matchMedia(queries.columns);
  const unstuck = matchMedia(queries.unstuck);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const layout = (): Layout =>
    columns.matches ? 'columns' : unstuck.matches ? 'unstuck' : 'overlay';

  const tell = openStages({ steps, layout, reduced: () => still.matches, look: () => look() });
  const look = startReader({ steps, layout, tell });
  still.addEventListener('change', look);
  watchExplore();
  watchTables();
  if (import.meta.env.DEV) void import('./warnUnstuck').then(({ warnUnstuck }) => warnUnstuck());
}
