// Why this is here: StageScript.svelte.
const { dataset } = document.documentElement;
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) dataset.unrolled = '';
  },
  true
);
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') dataset.theme = theme;
if (asked.get('motion') === 'still') dataset.motion = 'still';
