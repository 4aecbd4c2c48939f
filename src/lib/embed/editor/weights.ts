import { isFramed, type EditorChoice } from './choice';

/** Where the build writes them, beside the page for editors. */
export const weightsFile = 'weights.json';

/** Bytes that a reader loads at first for each code, as a host that compresses sends them. */
export interface Weights {
  /** By step. */
  readonly pictures: Readonly<Record<string, number>>;
  /** By scene, and `story`. */
  readonly frames: Readonly<Record<string, number>>;
  /** The story in a page’s own words, which count, with the pictures in a frame. */
  readonly words: number;
  /** The same with the pictures drawn in that page. */
  readonly inline: number;
}

/** What a choice weighs, in bytes; `undefined` for what the build has not measured. */
export function weightFor(weights: Weights, choice: EditorChoice): number | undefined {
  const { offer, form, step } = choice;
  if (form === 'picture') return weights.pictures[step || offer.parts.poster];
  if (isFramed(choice)) return weights.frames[offer.name];
  return form === 'inline' ? weights.inline : weights.words;
}
