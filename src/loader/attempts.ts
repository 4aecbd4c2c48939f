import type { MakePicture, Picture, PictureOptions } from './picture';

/** Milliseconds that a picture has to come; after that the next way is tried, or the article stays. */
const patience = 8000;

/** The picture, by the best way that works. */
export interface Attempts {
  readonly picture: Picture | null;
  /** Whether there is something to see. */
  readonly ready: boolean;
  /** Sends for the picture, if there is none and a way is left. */
  send(): void;
}

/**
 * @param ways how the picture may be made, the best first; each is tried when the one before fails
 * @param changed told when the picture is ready and when it has failed
 */
export function attempts(
  ways: readonly MakePicture[],
  options: () => Omit<PictureOptions, 'stopped' | 'ready' | 'failed'>,
  changed: () => void,
  stopped: AbortSignal
): Attempts {
  const rest = [...ways];
  let picture: Picture | null = null;
  let ready = false;
  let attempt = new AbortController();

  function failed(signal: AbortSignal): void {
    if (signal.aborted) return;
    attempt.abort();
    picture = null;
    ready = false;
    changed();
  }
  stopped.addEventListener('abort', () => attempt.abort());
  return {
    get picture() {
      return picture;
    },
    get ready() {
      return ready;
    },
    send() {
      const make = picture ? undefined : rest.shift();
      if (!make) return;
      attempt = new AbortController();
      const { signal } = attempt;
      const timer = setTimeout(() => failed(signal), patience);
      signal.addEventListener('abort', () => clearTimeout(timer));
      picture = make({
        ...options(),
        stopped: signal,
        ready() {
          clearTimeout(timer);
          ready = true;
          changed();
        },
        failed: () => failed(signal)
      });
    }
  };
}
