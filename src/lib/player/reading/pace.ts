/** Milliseconds that are looked back over. */
const span = 1000;
/** Windows within that time: a step in about the 600 ms that a picture takes to come to rest. */
const quick = 1.5;
/** Milliseconds without movement after which the reader has stopped. */
const pause = 100;

/**
 * Whether the reader hurries: scrolls on, without a stop, faster than pictures come to rest. Nothing is
 * seen of their motion then, and drawing it would cost a phone what it needs for scrolling.
 * @returns takes where the page is scrolled to, and the window's height, in CSS pixels, and when, in ms
 */
export function watchPace(): (top: number, height: number, now: number) => boolean {
  const passed: { readonly at: number; readonly way: number }[] = [];
  let sum = 0;
  let last = NaN;
  return (top, height, now) => {
    const way = Math.abs(top - last);
    last = top;
    const isPassing = way < height;
    if (isPassing && way > 0) {
      passed.push({ at: now, way });
      sum += way;
    }
    // From one place to another, by a link or the browser: nothing between is passed.
    if (!isPassing || now - (passed.at(-1)?.at ?? -Infinity) > pause) {
      passed.length = 0;
      sum = 0;
    }
    for (let first = passed[0]; first && now - first.at >= span; first = passed[0]) {
      sum -= first.way;
      passed.shift();
    }
    return sum > quick * height;
  };
}
