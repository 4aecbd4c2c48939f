/**
 * The colour of two that holds, by custom properties: the one behind a switch holds where that is
 * `initial`, and none where it is empty. For browsers that know no `light-dark()`: `color-scheme` does not
 * reach these, so `src/build/schemes.ts` sets the switches beside it.
 */
export const bySwitches = (light: string, dark: string): string =>
  `var(--if-light,${light}) var(--if-dark,${dark})`;
