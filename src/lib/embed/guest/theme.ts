import type { Theme } from '../protocol';

/** Light or dark whatever the reader's own scheme; `auto` is the reader's own. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}

/** The theme a host gives with its greeting; where it has no wish, the frame's own address decides. */
export const firstTheme = (given: Theme, asked: Theme): Theme => (given === 'auto' ? asked : given);

/** Whether a theme is what the reader's own scheme would give. */
export const isReaders = (theme: Theme): boolean =>
  theme === 'auto' || matchMedia(`(prefers-color-scheme: ${theme})`).matches;
