import type { Theme } from '../protocol';

/** Light or dark whatever the reader's own scheme; `auto` is the reader's own. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}
