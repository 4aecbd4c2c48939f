/**
 * The story as a reader uses it, in the order of a visit: where they go, by what, and what has to be
 * there then. Each kind of stop has its check in `stops/`.
 */
export type Stop =
  /** Every chapter's first step by its link, down and up again; every step where all are asked for. */
  | { readonly by: 'links' }
  /** From one end of the story to the other at once. */
  | { readonly by: 'jump' }
  /** The page loaded again where the reader had scrolled to. */
  | { readonly by: 'reload'; readonly chapter: number }
  /** Another page, and back by the browser's own way: to the page as it was, or to one loaded again. */
  | { readonly by: 'away'; readonly chapter: number }
  /** The bar's menu by keyboard: opened, said where the reader is, closed, a chapter chosen. */
  | { readonly by: 'menu'; readonly chapter: number; readonly to: number }
  /** The buttons of the view by steps, by keyboard. */
  | { readonly by: 'steps'; readonly chapter: number }
  /** Every text with its still, and nothing that follows the reader. */
  | { readonly by: 'list' }
  /** The night hour by hour, by keyboard. */
  | { readonly by: 'explore' }
  /** What the address asks for: a theme, and no motion. */
  | { readonly by: 'address'; readonly theme: 'light' | 'dark'; readonly chapter: number };

export const journey: readonly Stop[] = [
  { by: 'links' },
  { by: 'jump' },
  { by: 'reload', chapter: 4 },
  { by: 'away', chapter: 10 },
  { by: 'menu', chapter: 1, to: 5 },
  { by: 'steps', chapter: 2 },
  { by: 'list' },
  { by: 'explore' },
  { by: 'address', theme: 'dark', chapter: 6 },
  { by: 'address', theme: 'light', chapter: 3 }
];

/** How a stop is called in the list of tests. */
export const nameOf = (stop: Stop): string =>
  Object.values(stop)
    .map((value) => (typeof value === 'number' ? `chapter ${value + 1}` : value))
    .join(', ');
