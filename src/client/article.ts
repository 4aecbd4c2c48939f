import { watchStills } from './stills';

// The one script that a page asks for by itself. Words and pictures are finished before it comes, so
// it asks for the rest at the first sign of reading, and after the first paint. If that does not
// arrive, the page unrolls, a still to every text, and asks again when the network is back.
const signs = ['scroll', 'pointerdown', 'keydown'] as const;

const page = document.documentElement.dataset;

const begin = (): void => {
  import('./start')
    .then(({ start }) => {
      delete page.unrolled;
      start();
    })
    .catch(() => {
      page.unrolled = '';
      // From the other folder: the browser may never ask again for a module that failed once.
      page.again = page.again ? '' : 'again/';
      addEventListener('online', begin, { once: true });
    });
};
const wake = (): void => {
  for (const sign of signs) removeEventListener(sign, wake);
  requestAnimationFrame(() => setTimeout(begin));
};
watchStills();
if (scrollY > 0 || location.hash || location.search) wake();
else for (const sign of signs) addEventListener(sign, wake, { passive: true });
