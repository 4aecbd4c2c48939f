// The one script that a page asks for by itself. Words and pictures are finished before it comes, so
// it only waits for the first paint and then asks for the rest. If that does not arrive, the page
// stays as it is, and asks again when the network is back.
const begin = (): void => {
  import('./start').then(
    ({ start }) => start(),
    () => addEventListener('online', begin, { once: true })
  );
};
requestAnimationFrame(() => setTimeout(begin));
