/** Written by `src/loader/build/inline.mjs`. */
declare module 'virtual:steps' {
  import type { StageStep } from '$lib/stage/types';
  export const steps: readonly StageStep[];
  /** Earlier ids of these steps, each with the one that took its place. */
  export const moved: Readonly<Record<string, string>>;
}
declare module 'virtual:parties.css';
