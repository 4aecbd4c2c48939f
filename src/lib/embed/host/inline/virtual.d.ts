/** Written by `src/build/embed/inline.mjs`. */
declare module 'virtual:steps' {
  import type { StageStep } from '$lib/scenes/types';
  export const steps: readonly StageStep[];
  /** The edition that the pictures are of. */
  export const edition: number;
  /** Earlier ids of these steps, each with the one that took its place. */
  export const moved: Readonly<Record<string, string>>;
}
declare module 'virtual:parties.css';
