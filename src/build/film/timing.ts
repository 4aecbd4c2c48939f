import { ease } from '../../lib/drawing/motion/ease';
import type { Caption } from './captions';
import { countWords, WORDS_PER_MINUTE } from '../../lib/story/words';

/** Frames a second. */
export const rate = 30;

/** A picture that stands while one caption is read. */
export interface Hold {
  /** Of the picture, from 0; steps without a turn between them count too. */
  readonly step: number;
  /** Counted through all of the film's captions. */
  readonly caption: number;
  /** Frames. */
  readonly frames: number;
}

/** The picture turns into the next step's, and the caption into its first one. */
export interface Turn extends Hold {
  readonly turns: true;
}

export type Part = Hold | Turn;

/** A moment of a film. */
export interface Moment {
  /** The step's number, plus how far its picture has turned into the next: a timeline's time. */
  readonly time: number;
  /** The number of the caption that is seen, and how clearly, 0 to 1. */
  readonly caption: number;
  readonly opacity: number;
}

/** What is known of a step before it has its time. */
export interface Told {
  /** Words of each of its captions, the line over it included. */
  readonly words: readonly number[];
  /** Whether its picture takes longer to turn into the next. */
  readonly longTurn: boolean;
}

/** Seconds that a picture is looked at, beside the time that its words take. */
const looking = 1.2;
/** Seconds of a turn, and of a long one. */
const turning = 1.4;
const flying = 2.6;
/** Seconds that the last frame stands. */
const crediting = 4;

/** Seconds in which so many words are read, and the picture is seen. */
export const readingSeconds = (words: number): number =>
  Math.max(2, looking + (words * 60) / WORDS_PER_MINUTE);

/** How many words of a caption there are to read. */
export const wordsOf = ({ over, lines, under }: Omit<Caption, 'lettering'>): number =>
  countWords([over, ...lines, under ?? ''].join(' '));

/** How long a film of these steps has to be for its words to be read, in seconds. */
export const secondsFor = (steps: readonly Told[]): number =>
  holdSeconds(steps) + turnSeconds(steps) + crediting;

const holdSeconds = (steps: readonly Told[]): number =>
  sum(steps.flatMap(({ words }) => words.map(readingSeconds)));

const turnOf = ({ longTurn }: Told): number => (longTurn ? flying : turning);
const turnSeconds = (steps: readonly Told[]): number => sum(steps.slice(0, -1).map(turnOf));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/**
 * The parts of a film, and how many frames its last picture, the credit, stands. More time than is
 * needed goes to the pictures at rest; where there is less, everything is shorter in the same measure.
 * @param seconds the whole; the parts' frames and the credit's are exactly `seconds * rate`
 */
export function partsOf(
  steps: readonly Told[],
  seconds: number
): { readonly parts: readonly Part[]; readonly credit: number } {
  const needed = secondsFor(steps);
  const less = Math.min(1, seconds / needed);
  const more = Math.max(0, seconds - needed) / Math.max(1, holdSeconds(steps));
  const all = Math.round(seconds * rate);
  let passed = 0;
  let placed = 0;
  // Rounded where each part ends, so that nothing drifts.
  const framesFor = (length: number): number => {
    passed += length * less * rate;
    const frames = Math.min(all, Math.round(passed)) - placed;
    placed += frames;
    return frames;
  };
  let caption = -1;
  const parts = steps.flatMap((step, i): Part[] => {
    const holds = step.words.map((words): Hold => {
      caption += 1;
      return { step: i, caption, frames: framesFor(readingSeconds(words) * (1 + more)) };
    });
    if (i === steps.length - 1) return holds;
    return [...holds, { step: i, caption, frames: framesFor(turnOf(step)), turns: true }];
  });
  return { parts, credit: all - placed };
}

/** In which part of a turn the old words go, and the new ones come. */
const going = 0.25;
const coming = 0.75;

/**
 * What is seen in the nth frame of a part. At rest it is the same in all of them; a turn begins after
 * the rest before it and has ended when the next begins.
 */
export function momentOf(part: Part, n: number): Moment {
  const { step, caption, frames } = part;
  if (!('turns' in part)) return { time: step, caption, opacity: 1 };
  const t = (n + 1) / (frames + 1);
  const time = step + ease(t);
  return t < 0.5
    ? { time, caption, opacity: Math.max(0, 1 - t / going) }
    : { time, caption: caption + 1, opacity: Math.max(0, (t - coming) / (1 - coming)) };
}
