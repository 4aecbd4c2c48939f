/** Written by `src/loader/build/inline.mjs`. */
declare module 'virtual:steps' {
  import type { StageStep } from '$lib/stage/types';
  export const steps: readonly StageStep[];
}
declare module 'virtual:parties.css';
