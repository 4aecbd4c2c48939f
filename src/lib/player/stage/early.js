// Stands in the page before its script, and runs before anything is painted.
const { dataset } = document.documentElement;
// Where that script does not arrive or may not run, nothing else of ours can say so: the page unrolls,
// a still to every text.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) dataset.unrolled = '';
  },
  true
);
// The address says which theme the reader wants, and whether pictures may move; see view/choices.ts.
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') dataset.theme = theme;
if (asked.get('motion') === 'still') dataset.motion = 'still';
