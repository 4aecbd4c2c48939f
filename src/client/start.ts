import { startReader, type Frame } from '../lib/player/reading/reader';
import { queries, type Layout } from '../lib/player/stage/viewport';
import { keepOffline } from './offline';
import { watchExplore } from './watchExplore';
import { openStages } from '../lib/player/stage/stages';
import { openStepper } from '../lib/player/view/stepper';
import { openBar } from '../lib/player/view/bar';
import { readChoices } from '../lib/player/view/choices';
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
  document.documentElement.dataset.view = view;
  document.documentElement.dataset.confidence = chosen.confidence;
  themeStills(chosen.theme);
  const bar = openBar(steps, chosen, onPrint);
  const measured = (): void => bar?.measured();
  if (view === 'list') {
    // Texts and stills as without scripts: nothing follows the reader.
    document.documentElement.dataset.unrolled = '';
    // The page has just become another length.
    document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
    // Nothing follows the reader but the bar's own words; and the place is kept when the window changes.
    const update = ({ moment, top }: Frame): boolean => {
      bar?.show(moment.index, top);
      return false;
    };
    startReader({ steps, layout: () => 'unstuck', measured, update });
    watchPage(watchWords);
    return;
  }

  const stepper = view === 'steps' ? openStepper(steps) : null;
  const updateStages = openStages({
    steps,
    layout,
    reduced: () => still.matches || chosen.motion === 'still',
    refresh: () => refresh()
  });
  const update = (frame: Frame): boolean => {
    const { moment, top } = frame;
    stepper?.show(moment.index);
    bar?.show(moment.index, top);
    return updateStages(frame);
  };
  const refresh = startReader({ steps, layout, measured, update });
  still.addEventListener('change', refresh);
  watchPage((chapter) => {
    watchWords(chapter);
    watchPictures(chapter);
  });
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
function watchPage(watchChapter: (chapter: Element) => void): void {
  watchExplore();
  watchTables();
  watchPointing();
  whenNear(watchChapter);
}

function watchWords(chapter: Element): void {
  watchSources(chapter);
  watchPeople(chapter);
}

const onPrint = (): void =>
  void import('../lib/article/printStory')
    .then(({ printStory }) => printStory())
    .catch(() => print());
