import { inPlace } from '../lib/player/reading/inPlace';
import { watchStills } from './stills';

// The one script that a page asks for by itself. Words and pictures are finished before it comes, so
// it asks for the rest at the first sign of reading, and after the first paint. If that does not
// arrive, the page unrolls, a still to every text, and asks again when the network is back.
const signs = ['scroll', 'pointerdown', 'keydown'] as const;

const page = document.documentElement.dataset;

/** Makes room for the stages again. */
const roll = (): void => {
  if (page.unrolled !== undefined) inPlace(() => delete page.unrolled);
};
const begin = (): void => {
  import('./start')
    .then(({ start }) => {
      roll();
      start();
    })
    .catch(() => {
      inPlace(() => (page.unrolled = ''));
      // From the other folder: the browser may never ask again for a module that failed once.
      page.again = page.again ? '' : 'again/';
      addEventListener('online', begin, { once: true });
    });
};
const wake = (): void => {
  for (const sign of signs) removeEventListener(sign, wake);
  requestAnimationFrame(() => setTimeout(begin));
};
// Where a policy has stopped early.js, this is the first to run.
roll();
watchStills();
if (scrollY > 0 || location.hash || location.search) wake();
else for (const sign of signs) addEventListener(sign, wake, { passive: true });
