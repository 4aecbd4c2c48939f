import type { MakePicture, Picture, PictureOptions } from './picture';

/** Milliseconds that a picture has to come; after that the next way is tried, or the article stays. */
const patience = 8000;

/** The picture, by the best way that works. */
export interface Attempts {
  picture: Picture | null;
  /** Whether there is something to see. */
  ready: boolean;
  /** Starts on the picture, if there is none and a way is left. */
  start(): void;
}

/**
 * @param ways how the picture may be made, the best first; each is tried when the one before fails
 * @param changed called when the picture is ready and when it has failed
 */
export function attempts(
  ways: readonly MakePicture[],
  options: () => Omit<PictureOptions, 'stopped' | 'ready' | 'failed'>,
  changed: () => void,
  stopped: AbortSignal
): Attempts {
  const rest = [...ways];
  let attempt = new AbortController();
  const drop = (): void => {
    attempt.abort();
    own.picture = null;
    own.ready = false;
  };
  const own: Attempts = {
    picture: null,
    ready: false,
    start() {
      const make = own.picture ? undefined : rest.shift();
      if (!make) return;
      const { signal } = (attempt = new AbortController());
      const failed = (): void => {
        if (signal.aborted) return;
        drop();
        changed();
      };
      const timer = setTimeout(failed, patience);
      signal.addEventListener('abort', () => clearTimeout(timer));
      own.picture = make({
        ...options(),
        stopped: signal,
        ready() {
          clearTimeout(timer);
          own.ready = true;
          changed();
        },
        failed
      });
    }
  };
  stopped.addEventListener('abort', drop);
  return own;
}
