/**
 * How tall a piece is in frames of different widths, for frames that nothing else gives their height:
 * CSS pixels, as `[width, height]`.
 */
export interface FrameHeights {
  /** Of narrow frames, by growing widths; the words take fewer lines in each. */
  readonly narrow: readonly (readonly [width: number, height: number])[];
  /** The most of all wider ones. */
  readonly wide: number;
}

const limit = (pixels: number): number => Math.min(Math.max(Math.round(pixels) || 0, 100), 20_000);

/**
 * A height in CSS, for a frame in a container: `max(…)` of straight lines through the heights, for they
 * fall ever more slowly as frames get wider, and of one height from the width on at which the piece turns.
 */
export function cssHeight({ narrow, wide }: FrameHeights): string {
  const falling = narrow.slice(1).map(([width, height], i) => {
    const [before, taller] = narrow[i] as readonly [number, number];
    const slope = Math.max(0, (taller - height) / (width - before));
    // Rounded up at both ends of the line, so that it never passes below either.
    const each = Math.ceil(slope * 100);
    return each === 0
      ? `${limit(height)}px`
      : `${Math.ceil(height + (each / 100) * width)}px - ${each}cqi`;
  });
  const step = `clamp(0px,9999*(100cqi - ${narrow.at(-1)?.[0] ?? 0}px),${limit(wide)}px)`;
  return narrow.length === 0 ? `${limit(wide)}px` : `max(${[...falling, step].join(',')})`;
}

/** One height for sites that take the styles from a frame: that of a column of 600 pixels, or the last that is known. */
export const plainHeight = ({ narrow, wide }: FrameHeights): number =>
  limit(narrow.at(-1)?.[1] ?? wide);
