// Runs before the first paint of an embedded piece, so that nothing jumps: its colours, and one step
// at a time instead of all, unless the script that moves the steps did not come to life.
import { readShort, readTheme } from '../../lib/embed/guest/address';
import { applyTheme, firstTheme, isReaders } from '../../lib/embed/guest/theme';
import { watchCorrections } from '../../lib/embed/guest/watchCorrections';

const root = document.documentElement;
const theme = firstTheme(readTheme(location.search));
applyTheme(theme);
root.dataset.stepped = '';
if (readShort(location.search, location.hash)) root.dataset.short = '';
// The finished picture is the first step's, in the reader's scheme: for others it would only flash.
if (location.search.includes('step=') || !isReaders(theme)) root.dataset.waiting = '';
// By then the other script, which is deferred, has run, or never will.
addEventListener('DOMContentLoaded', () => {
  delete root.dataset.waiting;
  if (root.dataset.alive === undefined) {
    delete root.dataset.stepped;
    delete root.dataset.short;
  }
  watchCorrections();
  // A frame without an origin of its own may not load fonts; asking would only fill its console.
  const faces = document.querySelector<HTMLLinkElement>('link[data-faces]');
  if (faces && self.origin !== 'null') faces.disabled = false;
});
