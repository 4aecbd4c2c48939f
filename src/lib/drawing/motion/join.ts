import { easedThrough } from './ease';
import type { Interpolate } from './interpolate';
import type { Span } from './progress';
import { apart, type Timing } from './timing';

/** Something that can be fainter or stronger, and is the same thing wherever its key is the same. */
export interface Mark {
  readonly key: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/** A part of a turn, the same for every mark or each mark's own. */
type When<M> = Span | ((mark: M) => Span);

/** In which part of a turn marks go, move and come, where they set out one after the other. */
export type Staggered<M> = { readonly [K in keyof Timing]: When<M> };

/** A mark that is in both lists at any moment, eased already; `null` where it cannot travel. */
type Update<M> = (a: M, b: M) => ((t: number) => M) | null;

const fade = <M extends Mark>(mark: M, by: number): M => ({ ...mark, opacity: mark.opacity * by });
const spanOf = <M>(when: When<M>, mark: M): Span =>
  typeof when === 'function' ? when(mark) : when;

/**
 * The keyed join of two lists of marks, at any moment between them. What is only in `a` exits, what is
 * only in `b` enters, and what is in both is updated; where `update` gives `null`, the one exits and
 * the other enters in its place. Exactly `a` at 0 and `b` at 1.
 */
export const join =
  <M extends Mark>(update: Update<M>, timing: Staggered<M> = apart): Interpolate<readonly M[]> =>
  (a, b) => {
    const before = new Map(a.map((mark) => [mark.key, mark]));
    const after = new Set(b.map(({ key }) => key));
    const goes = (mark: M) => ({ mark, exit: spanOf(timing.exit, mark) });
    const exiting = a.filter(({ key }) => !after.has(key)).map(goes);
    const staying = b.map((to) => {
      const from = before.get(to.key);
      return {
        from: from && goes(from),
        to,
        at: from ? update(from, to) : null,
        moves: spanOf(timing.update, to),
        enter: spanOf(timing.enter, to)
      };
    });
    return (t) => {
      if (t <= 0) return a;
      if (t >= 1) return b;
      const marks: M[] = [];
      for (const { mark, exit } of exiting) {
        const out = 1 - easedThrough(t, exit);
        if (out > 0) marks.push(fade(mark, out));
      }
      for (const { from, to, at, moves, enter } of staying) {
        if (at) marks.push(at(easedThrough(t, moves)));
        else if (from && t < 0.5) marks.push(fade(from.mark, 1 - easedThrough(t, from.exit)));
        else {
          const come = easedThrough(t, enter);
          if (from || come > 0) marks.push(fade(to, come));
        }
      }
      return marks;
    };
  };
