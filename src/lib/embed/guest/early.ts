// Runs before the first paint of an embedded piece, so that nothing jumps: its colours, and one step
// at a time instead of all, unless the script that moves the steps does not come.
import { readTheme } from './address';
import { applyTheme } from './theme';

const root = document.documentElement;
applyTheme(readTheme(location.search));
root.dataset.stepped = '';
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) delete root.dataset.stepped;
  },
  { capture: true }
);
// A frame without an origin of its own may not load fonts; asking would only fill its console.
addEventListener('DOMContentLoaded', () => {
  const faces = document.querySelector<HTMLLinkElement>('link[data-faces]');
  if (faces && self.origin !== 'null') faces.disabled = false;
});
