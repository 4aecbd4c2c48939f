import { follow } from '../../player/reading/follow';

export interface Player {
  /** Goes to a step: by motion to a neighbour, else at once. */
  go(index: number): void;
  /** Goes there at once and draws it, even if it was there. */
  jump(index: number): void;
  /** Shows where it is once more: the room has changed. */
  redraw(): void;
  /** Lets what is moving arrive at once. */
  settle(): void;
}

interface Options {
  readonly show: (time: number) => void;
  /** Whether motion is unwanted. */
  readonly reduced: () => boolean;
}

/**
 * Moves a picture's time towards a step, with the same motion as in the story: at rest within 600 ms,
 * and cut when the step is not a neighbour or motion is unwanted.
 */
export function player(start: number, { show, reduced }: Options): Player {
  let now = start;
  let target = start;
  let asked = 0;
  let last = 0;

  const tick = (at: number): void => {
    asked = 0;
    // After a pause of the page, one frame's worth.
    now = follow(now, target, Math.min(64, at - last), reduced());
    last = at;
    show(now);
    if (now !== target) asked = requestAnimationFrame(tick);
  };
  const settle = (): void => {
    cancelAnimationFrame(asked);
    asked = 0;
    if (now !== target) show((now = target));
  };
  return {
    go(index) {
      target = index;
      if (reduced() || Math.abs(target - now) > 1) return settle();
      if (asked || now === target) return;
      last = performance.now();
      asked = requestAnimationFrame(tick);
    },
    jump(index) {
      target = now = index;
      settle();
      show(now);
    },
    redraw: () => show(now),
    settle
  };
}
