/** Milliseconds between two messages: at most fourteen a second, of the twenty that a guest accepts. */
const apart = 72;

/**
 * Passes on the first value at once and then the latest, no more often than a guest listens. What is
 * overtaken is never sent.
 */
export function throttle<T>(send: (value: T) => void, stopped: AbortSignal): (value: T) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { value: T } | null = null;
  const next = (): void => {
    timer = undefined;
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    timer = setTimeout(next, apart);
    send(value);
  };
  stopped.addEventListener('abort', () => clearTimeout(timer));
  return (value) => {
    if (stopped.aborted) return;
    waiting = { value };
    if (timer === undefined) next();
  };
}
