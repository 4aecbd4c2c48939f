/** How colours look to those who see fewer of them, and how far apart two colours look. */

export type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * What a full lack of one kind of cone makes of a colour in linear sRGB: Machado, Oliveira and
 * Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE
 * Transactions on Visualization and Computer Graphics 15 (6), 2009, table 1, severity 1.0.
 */
export const deficiencies: Readonly<Record<string, Matrix>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};

/** `#rrggbb` as linear sRGB, each from 0 to 1 (IEC 61966-2-1). */
export function linear(hex: string): Rgb {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

/** A colour as it looks under a deficiency, in linear sRGB, cut to what a screen can show. */
export const simulate = (colour: Rgb, matrix: Matrix): Rgb =>
  matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, factor, i) => sum + factor * (colour[i] ?? 0), 0)
      )
    )
  ) as unknown as Rgb;

/** Relative luminance, WCAG 2.2. */
export const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast of two colours in linear sRGB, WCAG 2.2: 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Linear sRGB as CIELAB under D65. */
export function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = Math.PI / 180;

/**
 * The difference of two colours in CIELAB by CIEDE2000: Sharma, Wu and Dalal, “The CIEDE2000
 * Color-Difference Formula”, Color Research and Application 30 (1), 2005. About 2 is just seen.
 */
export function ciede2000([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const polar = (a: number, b: number) => ({
    c: Math.hypot(a * (1 + g), b),
    h: a === 0 && b === 0 ? 0 : (Math.atan2(b, a * (1 + g)) / degrees + 360) % 360
  });
  const [p, q] = [polar(a1, b1), polar(a2, b2)];
  const grey = p.c * q.c === 0;
  const turn = grey ? 0 : ((q.h - p.h + 540) % 360) - 180;
  const [dl, dc] = [l2 - l1, q.c - p.c];
  const dh = 2 * Math.sqrt(p.c * q.c) * Math.sin((turn / 2) * degrees);
  const l = (l1 + l2) / 2;
  const c = (p.c + q.c) / 2;
  const h = grey ? p.h + q.h : p.h + turn / 2;
  const cos = (angle: number) => Math.cos(angle * degrees);
  const t =
    1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sc = 1 + 0.045 * c;
  const sh = 1 + 0.015 * c * t;
  const hue = ((h % 360) + 360) % 360;
  const swing = 60 * Math.exp(-(((hue - 275) / 25) ** 2));
  const rt = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(swing * degrees);
  return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh));
}
