import type { StageStep } from '../../scenes/types';
import type { Player } from './player';

/** What a piece's living picture needs to know of the piece. */
export interface Place {
  /** Where it stands. */
  readonly box: HTMLElement;
  /** The steps of the page, in order. */
  readonly ids: readonly string[];
  /** Which of them it is to show first. */
  readonly at: number;
  /** Whether motion is unwanted. */
  readonly reduced: () => boolean;
  /** Told of a moment that could not be drawn. */
  readonly failed: () => void;
}

/**
 * What the scripts that come later hand to the one that is there at first, as globals: the frame is a page
 * of ours, and no modules load where it is sandboxed.
 */
export interface Handed {
  /** What the pictures of the piece's steps are. */
  keyframes?: readonly StageStep[];
  /**
   * Draws the living picture in the place of the still.
   * @throws if it cannot; the still then stays
   */
  openLive?: (place: Place) => Player;
}

export const handed = (): Handed => window as Handed;
