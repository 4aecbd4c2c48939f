/** How many signs the bar is long. */
const long = 24;

/**
 * A line that says how far a work has come and how long it will take, for a terminal's second stream.
 * @param {number} done
 * @param {number} all
 * @param {number} passed ms since it began
 */
export function progressLine(done, all, passed) {
  const part = all === 0 ? 1 : done / all;
  const full = Math.round(part * long);
  const left = done === 0 ? '' : `, ${duration((passed / done) * (all - done))} left`;
  return `[${'#'.repeat(full)}${'·'.repeat(long - full)}] ${done} of ${all} frames${done < all ? left : ''}`;
}

/** @param {number} ms */
const duration = (ms) => {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};

/**
 * Shows the line: in place on a terminal, else a new one for each tenth.
 * @param {number} all frames
 * @param {{ isTTY?: boolean, write: (text: string) => unknown }} stream
 * @returns {(done: number) => void}
 */
export function progress(all, stream = process.stderr) {
  const began = performance.now();
  let tenth = -1;
  return (done) => {
    const line = progressLine(done, all, performance.now() - began);
    if (stream.isTTY) stream.write(`\r${line}\x1b[K${done >= all ? '\n' : ''}`);
    else if (Math.floor((done / all) * 10) > tenth) {
      tenth = Math.floor((done / all) * 10);
      stream.write(`${line}\n`);
    }
  };
}
