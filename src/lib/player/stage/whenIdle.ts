/** Milliseconds after which work is done although the browser is never idle. */
const timeout = 400;

const waiting: Iterator<void>[] = [];
let asked = false;

/**
 * Does work piece by piece, one at a time in a moment in which the browser has nothing else to do, so
 * that no frame waits for more than one of them; what was handed in first is done first.
 * @param work yields after each piece; ends where there is no more to do
 */
export function whenIdle(work: Iterator<void>): void {
  waiting.push(work);
  ask();
}

function ask(): void {
  if (asked || waiting.length === 0) return;
  asked = true;
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(piece, { timeout });
  else setTimeout(piece, 50);
}

function piece(): void {
  asked = false;
  try {
    if (waiting[0]?.next().done) waiting.shift();
  } catch (error) {
    waiting.shift();
    reportError(error);
  }
  ask();
}
