import { curveCatmullRom, geoPath, line } from 'd3';
import { interpolatePoint } from '../motion/interpolate';
import type { Line, Point } from './topology';

/**
 * A canvas-like sink that writes SVG path data with whole, relative numbers: `pathRound(0)` writes
 * absolute ones, which take half as many bytes again, and a third again when packed.
 */
class Relative {
  text = '';
  #x = 0;
  #y = 0;
  #last = '';
  #start: [number, number] = [0, 0];
  /** For d3's generators, which call no more of a canvas than is here. */
  readonly context = this as unknown as CanvasRenderingContext2D;

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
  const coordinates = lines as unknown as [number, number][][];
  const draw = geoPath(null, sink.context);
  draw(closed ? { type: 'Polygon', coordinates } : { type: 'MultiLineString', coordinates });
  return sink.text;
}

/** Points set into segments longer than `longest`, near their ends, so that a bend stays a local thing. */
function subdivided(points: Line, longest: number): Line {
  return points.flatMap((b, i): Line => {
    const a = points[i - 1];
    if (!a) return [b];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length <= longest) return [b];
    const at = interpolatePoint(a, b);
    return [at(longest / 2 / length), at(1 - longest / 2 / length), b];
  });
}

/**
 * A smooth curve through every point of a line (centripetal Catmull–Rom: no loops, no overshoot at
 * sharp bends), then straight on through `close` and back, where a ground is to be filled.
 * @param longest the longest part that a bend may curve, in the units of the line
 */
export function smooth(
  lines: readonly Line[],
  longest = Infinity,
  close: readonly Point[] = []
): string {
  const sink = new Relative();
  const curve = line<Point>().curve(curveCatmullRom.alpha(0.5)).context(sink.context);
  for (const points of lines) {
    curve(subdivided(points, longest));
    close.forEach(([x, y]) => sink.lineTo(x, y));
    if (close.length) sink.closePath();
  }
  return sink.text;
}
