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
  let passed: { readonly at: number; readonly way: number }[] = [];
  let last = NaN;
  return (top, height, now) => {
    const way = Math.abs(top - last);
    last = top;
    // From one place to another, by a link or the browser: nothing between is passed.
    if (!(way < height)) passed = [];
    else if (way > 0) passed.push({ at: now, way });
    if (now - (passed.at(-1)?.at ?? -Infinity) > pause) passed = [];
    passed = passed.filter(({ at }) => now - at < span);
    return passed.reduce((all, { way: part }) => all + part, 0) > quick * height;
  };
}
