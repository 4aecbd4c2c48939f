import { startReader } from '../lib/player/reading/reader';
import { queries, type Layout } from '../lib/player/stage/viewport';
import { keepOffline } from './offline';
import { watchExplore } from './watchExplore';
import { openStages } from '../lib/player/stage/stages';
import { openStepper } from '../lib/player/view/stepper';
import { openBar } from '../lib/player/view/bar';
import { readChoices, usual } from '../lib/player/view/choices';
import { themeStills } from '../lib/player/view/themeStills';
import { watchPeople } from './watchPeople';
import { watchPictures } from './watchPictures';
import { watchPointing } from './watchPointing';
import { watchSources } from './watchSources';
import { watchTables } from './watchTables';
import { whenNear } from './whenNear';

/** Follows the reader through the page's steps and opens the stages; a page without steps is left alone. */
export function start(): void {
  const steps = [...document.querySelectorAll<HTMLElement>('.step[data-step]')];
  if (steps.length === 0) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const layout = watchLayout();

  keepOffline();
  const chosen = readChoices(location.search);
  const { view } = chosen;
  const page = document.documentElement.dataset;
  // Only what is not the usual: saying it has the whole page styled anew.
  if (view !== usual('view')) page.view = view;
  if (chosen.confidence !== usual('confidence')) page.confidence = chosen.confidence;
  themeStills(chosen.theme);
  const bar = openBar(steps, chosen, onPrint);
  if (view === 'list') {
    // Texts and stills as without scripts: nothing follows the reader.
    page.unrolled = '';
    // The page has just become another length.
    document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
    // Nothing follows the reader but the bar's own words; and the place is kept when the window changes.
    const near = whenNear(watchWords);
    startReader({
      steps,
      layout: () => 'unstuck',
      measured: () => [bar, near].forEach((each) => each?.measured()),
      update(frame) {
        bar?.show(frame);
        near.update(frame);
        return false;
      }
    });
    watchPage();
    return;
  }

  const stepper = view === 'steps' ? openStepper(steps) : null;
  const stages = openStages({
    steps,
    layout,
    reduced: () => still.matches || chosen.motion === 'still',
    refresh: () => reader.refresh(),
    remeasure: () => reader.remeasure()
  });
  const near = whenNear((chapter) => {
    watchWords(chapter);
    watchPictures(chapter);
  });
  const reader = startReader({
    steps,
    layout,
    measured: () => [bar, stages, near].forEach((each) => each?.measured()),
    update(frame) {
      // First: it reads how large its stages are.
      const moving = stages.update(frame);
      stepper?.show(frame.moment.index);
      bar?.show(frame);
      near.update(frame);
      return moving;
    }
  });
  still.addEventListener('change', () => reader.refresh());
  watchPage();
  if (import.meta.env.DEV)
    void import('../lib/player/stage/warnUnstuck').then(({ warnUnstuck }) => warnUnstuck());
}

/** How cards and picture share the window just now; asked for in every frame, so that the browser is not. */
function watchLayout(): () => Layout {
  const columns = matchMedia(queries.columns);
  const unstuck = matchMedia(queries.unstuck);
  let known: Layout | null = null;
  const forget = (): void => void (known = null);
  for (const query of [columns, unstuck]) query.addEventListener('change', forget);
  // Told of before the queries are.
  addEventListener('resize', forget);
  return () => (known ??= columns.matches ? 'columns' : unstuck.matches ? 'unstuck' : 'overlay');
}

/** What the page does when it is asked. Written last: whoever reads where things are has done so. */
function watchPage(): void {
  watchExplore();
  watchTables();
  watchPointing();
}

function watchWords(chapter: Element): void {
  watchSources(chapter);
  watchPeople(chapter);
}

const onPrint = (): void =>
  void import('../lib/article/printStory')
    .then(({ printStory }) => printStory())
    .catch(() => print());
