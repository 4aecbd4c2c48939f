import type { Line } from '../../drawing/map/topology';

/** Tenths of a pixel as a short decimal: `.5`, `-12`, `3.4`. */
const tenths = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.');

/** Two numbers after each other, with a space only where they would run together. */
const pair = (x: number, y: number): string => {
  const second = tenths(y);
  return tenths(x) + (second.startsWith('-') ? '' : ' ') + second;
};

/** Path data with one decimal, each point told from the one before; `closed` for rings. */
export function writePath(lines: readonly Line[], closed: boolean): string {
  let d = '';
  for (const line of lines) {
    let last: [number, number] | null = null;
    let parts = '';
    for (const [px, py] of line) {
      const [x, y] = [Math.round(px * 10), Math.round(py * 10)];
      if (last === null) parts = `M${pair(x, y)}`;
      else if (x !== last[0] || y !== last[1]) {
        const moved = pair(x - last[0], y - last[1]);
        parts += /l/.test(parts) ? (moved.startsWith('-') ? '' : ' ') + moved : `l${moved}`;
      }
      last = [x, y];
    }
    if (parts.includes('l')) d += parts + (closed ? 'z' : '');
  }
  return d;
}
