/** What decides where the trigger line is. */
export interface WindowSize {
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels; the small viewport's height (`svh`), where the browser knows it. */
  readonly height: number;
}

/** How far the trigger line is below the top of the window, as a share of its height. */
const lineAt = { columns: 0.62, overlay: 0.72, unstuck: 0.72 } as const;
/** How much scrolling a picture's turn takes, as a share of the window's height. */
const turnOver = 0.35;

/** The line and the turn for one window, both in whole pixels. */
export function triggerLine(
  { height }: WindowSize,
  layout: keyof typeof lineAt
): { line: number; turn: number } {
  return { line: Math.round(lineAt[layout] * height), turn: Math.round(turnOver * height) };
}

/** The greatest change of height, as a share, that a phone's address bar makes by coming or going. */
const addressBar = 0.25;

/**
 * The window's size to reckon with after a resize: the one before, if all that happened is that a
 * touch device's address bar came or went; otherwise the new one.
 */
export function settleWindow(before: WindowSize, now: WindowSize, touch: boolean): WindowSize {
  const bar =
    touch &&
    now.width === before.width &&
    Math.abs(now.height - before.height) <= addressBar * before.height;
  return bar ? before : now;
}

/** As high as `100svh`. Stays in the page: put there to be asked, it would have the page laid out for that alone. */
let probe: HTMLElement | undefined;

/**
 * The window's size, its height measured in `svh`, which an address bar does not change. Browsers
 * without it give the window's own height, for `settleWindow` to judge.
 */
export function measureWindow(): WindowSize & { readonly exact: boolean } {
  const exact = typeof CSS !== 'undefined' && CSS.supports('height: 100svh');
  if (exact && !probe) {
    probe = document.createElement('div');
    // Through the CSSOM: the page's policy forbids style attributes.
    probe.style.cssText = 'position: fixed; visibility: hidden; width: 0; height: 100svh';
    document.body.append(probe);
  }
  const width = document.documentElement.clientWidth;
  return { width, height: probe?.offsetHeight ?? window.innerHeight, exact };
}
