// See StageScript.svelte.
const { dataset } = document.documentElement;
delete dataset.unrolled;
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    // In short what inPlace.ts does.
    const line = 0.66 * innerHeight;
    const box = (/** @type {Element | null | undefined} */ part) =>
      part?.getBoundingClientRect() ?? new DOMRect();
    const step = [...document.querySelectorAll('.step')].findLast((each) => box(each).top < line);
    const beyond = box(step).bottom < line;
    const place = () => (beyond ? box(step).bottom : box(step?.querySelector('.card')).top);
    const before = place();
    dataset.unrolled = '';
    scrollBy({ top: place() - (beyond ? before : Math.max(before, 56)), behavior: 'instant' });
  },
  true
);
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') dataset.theme = theme;
if (asked.get('motion') === 'still') dataset.motion = 'still';
