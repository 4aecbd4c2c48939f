import type { Theme } from '../protocol';

/** Light or dark whatever the reader's own scheme; `auto` is the reader's own. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}

/**
 * The theme to begin with: what the frame's address asks for, else light, until the host says what its
 * own is. A frame cannot see that by itself: in a page that says nothing of schemes and is light,
 * `prefers-color-scheme` is the reader's own, and a dark piece in it would be the reader's alone. A piece
 * that is nobody's frame is the reader's.
 */
export const firstTheme = (asked: Theme | null): Theme =>
  asked ?? (window.parent === window ? 'auto' : 'light');

/**
 * The theme after a host's greeting, which says what scheme the host has: the frame's own address goes
 * before it. Hosts of earlier editions say `auto`, and mean that they do not know.
 */
export const givenTheme = (given: Theme, asked: Theme | null): Theme =>
  asked ?? (given === 'auto' ? firstTheme(asked) : given);

const dark = '(prefers-color-scheme: dark)';

/** Whether a theme is what the reader's own scheme would give. */
export const isReaders = (theme: Theme): boolean =>
  theme === 'auto' || (theme === 'dark') === matchMedia(dark).matches;

/** Calls back when the scheme has changed that is seen through the frame: the reader's, or the host's. */
export function onScheme(changed: () => void): void {
  matchMedia(dark).addEventListener('change', changed);
}
