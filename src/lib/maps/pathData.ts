import { curveCatmullRom, type CurveGenerator } from 'd3';
import type { Line, Point } from './topology';

/** A canvas-like sink that writes SVG path data with whole, relative numbers. */
class Relative {
  text = '';
  #x = 0;
  #y = 0;
  #last = '';
  #start: [number, number] = [0, 0];

  #to(command: string, ...points: number[]): void {
    const whole = points.map(Math.round);
    const moved = whole.map((v, i) => v - (i % 2 ? this.#y : this.#x));
    const numbers = moved.join(' ').replaceAll(' -', '-');
    // A repeated command letter is left out; what is relative to nothing yet is absolute.
    const letter = !this.text ? 'M' : command !== this.#last ? command : numbers < '0' ? '' : ' ';
    this.text += letter + numbers;
    this.#last = command;
    [this.#x, this.#y] = [whole.at(-2) ?? 0, whole.at(-1) ?? 0];
  }
  moveTo = (x: number, y: number): void => {
    this.#to('m', x, y);
    this.#start = [this.#x, this.#y];
  };
  lineTo = (x: number, y: number): void => this.#to('l', x, y);
  bezierCurveTo = (a: number, b: number, c: number, d: number, x: number, y: number): void =>
    this.#to('c', a, b, c, d, x, y);
  closePath = (): void => {
    this.text += 'z';
    this.#last = 'z';
    [this.#x, this.#y] = this.#start;
  };
}

/** Straight path data through lines; `closed` for rings whose last point repeats the first. */
export function straight(lines: readonly Line[], closed = false): string {
  const sink = new Relative();
  for (const points of lines) {
    const kept = closed ? points.slice(0, -1) : points;
    kept.forEach(([x, y], i) => (i === 0 ? sink.moveTo(x, y) : sink.lineTo(x, y)));
    if (closed) sink.closePath();
  }
  return sink.text;
}

/**
 * A smooth curve through every point of a line (centripetal Catmull–Rom: no loops, no overshoot at
 * sharp bends), then straight on through `close` and back, where a ground is to be filled.
 */
export function smooth(lines: readonly Line[], close: readonly Point[] = []): string {
  const sink = new Relative();
  for (const points of lines) {
    const curve = curveCatmullRom.alpha(0.5)(sink as unknown as CanvasRenderingContext2D);
    draw(curve, points);
    close.forEach(([x, y]) => sink.lineTo(x, y));
    if (close.length) sink.closePath();
  }
  return sink.text;
}

function draw(curve: CurveGenerator, points: Line): void {
  curve.lineStart();
  for (const [x, y] of points) curve.point(x, y);
  curve.lineEnd();
}
