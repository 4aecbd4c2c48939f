/** Milliseconds of rest before the address is written: at most 86 times in 30 seconds. */
const rest = 350;

/**
 * A writer of the page's address that adds no entry to the history. It waits until the reader
 * rests: WebKit throws a SecurityError at the 101st write within 30 seconds, which a held key or a
 * dragged slider reaches.
 * @returns a function that takes what gives the address, asked at the time of writing
 */
export function addressWriter(): (address: () => string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (address) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      try {
        history.replaceState(history.state, '', address());
      } catch {
        // A page without an address of its own, or too much of others' writing: it is told all the same.
      }
    }, rest);
  };
}
