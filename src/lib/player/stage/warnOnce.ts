let warned = false;

/** Milliseconds in which a page that is being left, and lets its requests go, is gone. */
const leaving = 500;

/** Says on the console, once a page, why pictures stay still: for whoever looks into it. */
export function warnOnce(error: unknown): void {
  if (warned) return;
  warned = true;
  setTimeout(
    // eslint-disable-next-line no-console -- the one line that says why
    () => console.warn('Some pictures stay still:', error instanceof Error ? error.message : error),
    leaving
  );
}
