import { easedThrough } from './ease';
import type { Interpolate } from './interpolate';
import { apart, type Timing } from './timing';

/** Something that can be fainter or stronger, and is the same thing wherever its key is the same. */
export interface Mark {
  readonly key: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/** A mark that is in both lists at any moment, eased already; `null` where it cannot travel. */
type Update<M> = (a: M, b: M) => ((t: number) => M) | null;

const fade = <M extends Mark>(mark: M, by: number): M => ({ ...mark, opacity: mark.opacity * by });

/**
 * The keyed join of two lists of marks, at any moment between them. What is only in `a` exits, what is
 * only in `b` enters, and what is in both is updated; where `update` gives `null`, the one exits and
 * the other enters in its place. Exactly `a` at 0 and `b` at 1.
 */
export const join =
  <M extends Mark>(update: Update<M>, timing: Timing = apart): Interpolate<readonly M[]> =>
  (a, b) => {
    const before = new Map(a.map((mark) => [mark.key, mark]));
    const after = new Set(b.map(({ key }) => key));
    const exiting = a.filter(({ key }) => !after.has(key));
    const staying = b.map((to) => {
      const from = before.get(to.key);
      return { from, to, at: from ? update(from, to) : null };
    });
    return (t) => {
      if (t <= 0) return a;
      if (t >= 1) return b;
      const out = 1 - easedThrough(t, timing.exit);
      const moved = easedThrough(t, timing.update);
      const come = easedThrough(t, timing.enter);
      const marks = out > 0 ? exiting.map((mark) => fade(mark, out)) : [];
      for (const { from, to, at } of staying) {
        if (at) marks.push(at(moved));
        else if (from && t < 0.5) marks.push(fade(from, out));
        else if (from || come > 0) marks.push(fade(to, come));
      }
      return marks;
    };
  };
