/**
 * Chromium's `frame-sizing: content-height` looks at the content again only when it is asked to. In a
 * page that is in a sandbox itself it throws: no list of origins lets in one that has none.
 */
function askBrowser(): void {
  try {
    (window as unknown as { requestResize?: () => void }).requestResize?.();
  } catch {
    // The height is told in other ways too.
  }
}

/**
 * Notes on the root element, for the styles, that the frame has become as tall as it asked to be: then
 * it needs no scroll bar. With one its content is narrower and its picture lower, so it asks for less
 * than it needs without, and the bar that made it so stays for ever.
 * @returns takes note of every height that is told
 */
export function noteFollowed(stopped: AbortSignal): (height: number) => void {
  let told = 0;
  addEventListener(
    'resize',
    () => {
      if (Math.abs(innerHeight - told) <= 1) document.documentElement.dataset.followed = '';
    },
    { signal: stopped }
  );
  return (height) => {
    told = height;
    askBrowser();
  };
}
