/**
 * Chromium's `frame-sizing: content-height` looks at the content again only when it is asked to. In a
 * page that is in a sandbox itself it throws: no list of origins lets in one that has none.
 */
function askBrowser(): void {
  try {
    (window as unknown as { requestResize?: () => void }).requestResize?.();
  } catch {
    // The height is sent in other ways too.
  }
}

/**
 * Notes on the root element, for the styles, that the frame has become as tall as it asked to be: then
 * it needs no scroll bar. With one its content is narrower and its picture lower, so it asks for less
 * than it needs without, and the bar that made it so stays for ever. A frame that for a while has not been
 * as tall as it asked to be is not followed any more, and gets its scroll bar back.
 * @returns takes note of every height that is sent
 */
export function noteFollowed(stopped: AbortSignal): (height: number) => void {
  const { dataset } = document.documentElement;
  let sent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Milliseconds that a host may take to follow; more each time, lest a bar that makes it fit come and go.
  let patience = 1000;
  const fits = (): boolean => Math.abs(innerHeight - sent) <= 1;
  const giveUp = (): void => {
    if (fits() || dataset.followed === undefined) return;
    delete dataset.followed;
    patience *= 2;
  };
  const check = (): void => {
    clearTimeout(timer);
    if (fits()) dataset.followed = '';
    else timer = setTimeout(giveUp, patience);
  };
  addEventListener('resize', check, { signal: stopped });
  stopped.addEventListener('abort', () => clearTimeout(timer));
  return (height) => {
    sent = height;
    check();
    askBrowser();
  };
}
