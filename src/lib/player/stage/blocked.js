// Stands in the page before its script. Where that script does not arrive or may not run, nothing else
// of ours can say so: the page unrolls, a still to every text.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) document.documentElement.dataset.unrolled = '';
  },
  true
);
