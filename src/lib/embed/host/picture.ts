import type { EventName, Theme } from '$lib/embed/protocol';

/** What a picture knows of the reader. */
export interface Seen {
  /** The id of the step being read, and of the one after it, if there is one. */
  readonly step: string;
  readonly next: string;
  /** How far the picture may have moved towards the next one, from 0 to 1. */
  readonly turn: number;
}

/** A moving picture behind the words: a frame, or drawn in place. */
export interface Picture {
  /** Returns whether it needs another frame to get there. */
  update(seen: Seen, elapsed: number): boolean;
  theme(theme: Theme): void;
  visible(visible: boolean): void;
  /** The stage has another size. */
  resized(): void;
}

/** What a picture is made from. It undoes all it did when `stopped` says so. */
export interface PictureOptions {
  readonly stage: HTMLElement;
  /** The site's folder, with `/` at its end. */
  readonly folder: string;
  /** The ids of the host's steps, in its order, as they are just now. */
  readonly steps: () => readonly string[];
  readonly theme: Theme;
  readonly stopped: AbortSignal;
  /** Called once, when there is something to see. */
  readonly ready: () => void;
  /** Called when there is nothing more to hope for. */
  readonly failed: () => void;
  /** What a host may count; which step is being read is reported elsewhere. */
  readonly event: (name: EventName, step: string) => void;
}

export type MakePicture = (options: PictureOptions) => Picture;
