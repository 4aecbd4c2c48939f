/**
 * How tall a piece is in frames of different widths, for frames that nothing else gives their height:
 * CSS pixels, as `[width, height]`.
 */
export interface FrameHeights {
  /** Of narrow frames, by growing widths; the words take fewer lines in each. */
  readonly narrow: readonly (readonly [width: number, height: number])[];
  /** Of wider ones, by growing widths; the picture is taller in each. Those beyond the last are as tall. */
  readonly wide: readonly (readonly [width: number, height: number])[];
}

const limit = (pixels: number): number => Math.min(Math.max(Math.round(pixels) || 0, 100), 20_000);

/**
 * A height in CSS, for a frame in a container: `max(…)` of straight lines through the heights, for they
 * fall ever more slowly as frames get wider, and of a rising line from the width on at which the piece turns.
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
  const step = `clamp(0px,9999*(100cqi - ${narrow.at(-1)?.[0] ?? 0}px),${rising(wide)})`;
  return narrow.length === 0 ? rising(wide) : `max(${[...falling, step].join(',')})`;
}

/** The steepest line to the greatest height that passes below none of them, and that height beyond. */
function rising(wide: FrameHeights['wide']): string {
  const most = limit(Math.max(...wide.map(([, height]) => height)));
  const end = wide.at(-1)?.[0] ?? 0;
  const slopes = wide.slice(0, -1).map(([width, height]) => (most - height) / (end - width));
  const each = Math.floor(Math.min(...slopes) * 100);
  return slopes.length === 0 || each <= 0
    ? `${most}px`
    : `min(${most}px,${Math.ceil(most - (each / 100) * end)}px + ${each}cqi)`;
}

/** One height for sites that take the styles from a frame: that of a column of 600 pixels, or the last that is known. */
export const plainHeight = ({ narrow, wide }: FrameHeights): number =>
  limit(narrow.at(-1)?.[1] ?? wide[0]?.[1] ?? 0);
