import { startReader } from '../lib/player/reading/reader';
import { queries, type Layout } from '../lib/player/stage/viewport';
import { watchExplore } from './watchExplore';
import { openStages } from '../lib/player/stage/stages';
import { openStepper } from '../lib/player/view/stepper';
import { readView } from '../lib/player/view/view';
import { watchPictures } from './watchPictures';
import { watchTables } from './watchTables';

/** Follows the reader through the page's steps and opens the stages; a page without steps is left alone. */
export function start(): void {
  const steps = [...document.querySelectorAll<HTMLElement>('.step[data-step]')];
  if (steps.length === 0) return;
  const columns = matchMedia(queries.columns);
  const unstuck = matchMedia(queries.unstuck);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const layout = (): Layout =>
    columns.matches ? 'columns' : unstuck.matches ? 'unstuck' : 'overlay';

  watchExplore();
  watchTables();
  const view = readView(location.search);
  document.documentElement.dataset.view = view;
  document.querySelector(`.views [data-view="${view}"]`)?.setAttribute('aria-current', 'true');
  if (view === 'list') {
    // Texts and stills as without scripts: nothing follows the reader.
    document.documentElement.dataset.unrolled = '';
    // The page has just become another length.
    document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
    return;
  }

  watchPictures();
  const stepper = view === 'steps' ? openStepper(steps) : null;
  const updateStages = openStages({
    steps,
    layout,
    reduced: () => still.matches,
    refresh: () => refresh()
  });
  const update: typeof updateStages = (moment, elapsed) => {
    stepper?.show(moment.index);
    return updateStages(moment, elapsed);
  };
  const refresh = startReader({ steps, layout, update });
  still.addEventListener('change', refresh);
  if (import.meta.env.DEV)
    void import('../lib/player/stage/warnUnstuck').then(({ warnUnstuck }) => warnUnstuck());
}
