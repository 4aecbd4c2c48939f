import { range } from 'd3';
import { round } from '../../drawing/area';

/** Upright lines in a box, as one path: they keep their places while the box grows. */
export const bars = (x0: number, x1: number, y: number, height: number, apart = 5): string =>
  range(Math.ceil((x0 + 1) / apart) * apart, x1, apart)
    .map((x) => `M${x} ${round(y)}v${round(height)}`)
    .join('');

/** Lines at 45° in a box, as one path. */
export function slants(x0: number, x1: number, y: number, height: number, apart = 7): string {
  if (height <= 0) return '';
  return range(Math.ceil((x0 - height) / apart) * apart, x1, apart)
    .map((start) => {
      const [from, to] = [Math.max(start, x0), Math.min(start + height, x1)];
      if (to <= from) return '';
      const up = (x: number) => round(y + height - (x - start));
      return `M${round(from)} ${up(from)}L${round(to)} ${up(to)}`;
    })
    .join('');
}
