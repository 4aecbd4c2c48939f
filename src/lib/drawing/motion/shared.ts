import { interpolateNumber } from 'd3';
import { join, type Mark, type Staggered } from './join';
import { progress, type Span } from './progress';

/**
 * A mark that one scene hands to another under the same key, in terms that both know: a rectangle
 * of the stage, in pixels, its colour, and what is written on it.
 */
export interface SharedMark extends Mark {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The width of its edge, half of which lies outside the rectangle. */
  readonly line: number;
  /** A CSS colour: `var(--party-abc)`, as a rule. */
  readonly colour: string;
  /** How strong its inside is, 0 to 1; its edge keeps its strength. */
  readonly fill: number;
  readonly label: Label | null;
  /** When it sets out or comes, 0 (first) to 1 (last). */
  readonly order: number;
}

/** The letter on a mark. */
export interface Label {
  readonly text: string;
  /** Its height in pixels. */
  readonly size: number;
  /** A CSS colour: the paper's where it is absent. */
  readonly on?: string;
  /** Whether it is written in ink, on a weak inside. */
  readonly faint: boolean;
  readonly opacity: number;
}

/** When, in a turn, what else two scenes show goes and comes, and what the marks stand on comes. */
export const around = { exit: [0, 0.2], ground: [0.22, 0.42], enter: [0.62, 1] } as const;

const from = (start: number, length: number): Span => [start, start + length];
/** Marks set out one after the other, and the last has arrived before new ones have come. */
const timing: Staggered<SharedMark> = {
  exit: ({ order }) => from(0.08 * (1 - order), 0.16),
  update: ({ order }) => from(0.1 + 0.34 * order, 0.34),
  enter: ({ order }) => from(0.76 + 0.08 * order, 0.16)
};

/** How far a path bows upwards, as a part of its length across. */
const bow = 0.12;
/** The part of a mark's way in which its letter goes. */
const written: Span = [0.1, 0.5];

/** A mark on its way: small as soon as it lifts off, or until it lands, so that none hides another. */
function travel(a: SharedMark, b: SharedMark): (u: number) => SharedMark {
  const [x, straight] = [interpolateNumber(a.x, b.x), interpolateNumber(a.y, b.y)];
  const lift = bow * Math.abs(b.x - a.x);
  const width = interpolateNumber(a.width, b.width);
  const height = interpolateNumber(a.height, b.height);
  const line = interpolateNumber(a.line, b.line);
  const fill = interpolateNumber(a.fill, b.fill);
  const opacity = interpolateNumber(a.opacity, b.opacity);
  const label = relabel(a, b);
  const shrinks = b.width < a.width;
  return (u) => {
    if (u <= 0) return a;
    if (u >= 1) return b;
    const size = shrinks ? 1 - (1 - u) ** 3 : u ** 3;
    return {
      key: b.key,
      x: x(u),
      y: straight(u) - 4 * u * (1 - u) * lift,
      width: width(size),
      height: height(size),
      line: line(size),
      colour: u < 0.5 ? a.colour : b.colour,
      fill: fill(u),
      label: label(u, height(size)),
      order: b.order,
      opacity: opacity(u)
    };
  };
}

/** The letter that one of two marks bears; the same turned round where it comes. */
function relabel(a: SharedMark, b: SharedMark): (u: number, height: number) => Label | null {
  const { label, height: full } = a.label ? a : b;
  if (!label) return () => null;
  const stays = a.label !== null && b.label !== null;
  return (u, height) => {
    const gone = stays ? 0 : progress(a.label ? u : 1 - u, written);
    const opacity = label.opacity * (1 - gone);
    return opacity > 0 ? { ...label, size: (label.size * height) / full, opacity } : null;
  };
}

/** The marks of two scenes at any moment between them: those of one key become each other. */
export const interpolateShared = join(travel, timing);
