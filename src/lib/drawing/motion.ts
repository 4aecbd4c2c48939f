import type { TextLine } from './texts';

/** The value a part `t` of the way from `a` to `b`; exactly `a` at 0 and `b` at 1. */
export const mix = (a: number, b: number, t: number): number => a * (1 - t) + b * t;

export const clamp = (value: number, low = 0, high = 1): number =>
  Math.min(high, Math.max(low, value));

/** Slow at both ends (smoothstep): 0 at 0, 1 at 1, never steeper than 1.5. */
export const smooth = (t: number): number => t * t * (3 - 2 * t);

/** How far `t` has come from `from` to `to`, eased, held at 0 before and at 1 after. */
export const stretch = (t: number, from: number, to: number): number =>
  smooth(clamp((t - from) / (to - from)));

/** Something that can be fainter or stronger, and is the same thing wherever its key is the same. */
export interface Mark {
  readonly key: string;
  readonly opacity: number;
}

/**
 * Any moment between two lists of marks. What is in both is mixed by `both`; what is only in `a`
 * has gone by 0.4, what is only in `b` begins to come at 0.6, so that the two never lie over each
 * other.
 */
export function interpolateMarks<M extends Mark>(
  a: readonly M[],
  b: readonly M[],
  both: (a: M, b: M) => (t: number) => M
): (t: number) => M[] {
  const before = new Map(a.map((mark) => [mark.key, mark]));
  const after = new Set(b.map((mark) => mark.key));
  const leaving = a.filter((mark) => !after.has(mark.key));
  const pairs = b.map((mark) => {
    const from = before.get(mark.key);
    return from ? both(from, mark) : null;
  });
  return (t) => {
    if (t <= 0) return [...a];
    if (t >= 1) return [...b];
    const left = 1 - stretch(t, 0, 0.4);
    const come = stretch(t, 0.6, 1);
    const marks =
      left > 0 ? leaving.map((mark) => ({ ...mark, opacity: mark.opacity * left })) : [];
    b.forEach((mark, i) => {
      const pair = pairs[i];
      if (pair) marks.push(pair(t));
      else if (come > 0) marks.push({ ...mark, opacity: mark.opacity * come });
    });
    return marks;
  };
}

/** Beyond this many times its size a text does not travel: it goes out here and comes in there. */
const travels = 2;

/** Any moment of a text that stands in both scene graphs. */
function interpolateLine(a: TextLine, b: TextLine): (t: number) => TextLine {
  const near = Math.hypot(b.x - a.x, b.y - a.y) <= travels * b.size;
  const same = a.text === b.text && a.more?.text === b.more?.text && a.size === b.size;
  if (near && same && a.anchor === b.anchor && a.tone === b.tone)
    return (t) => {
      const u = smooth(t);
      return {
        ...b,
        x: mix(a.x, b.x, u),
        y: mix(a.y, b.y, u),
        opacity: mix(a.opacity, b.opacity, u)
      };
    };
  return (t) =>
    t < 0.5
      ? { ...a, opacity: a.opacity * (1 - stretch(t, 0, 0.4)) }
      : { ...b, opacity: b.opacity * stretch(t, 0.6, 1) };
}

/** Any moment between two sets of texts: same words near by move, all others fade out, then in. */
export const interpolateTexts = (a: readonly TextLine[], b: readonly TextLine[]) =>
  interpolateMarks(a, b, interpolateLine);
