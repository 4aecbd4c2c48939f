import type { Pane } from '../engines/engine.ts';

/** What `tests/hosts/shared/probe.js` writes down; a page without scripts has none. */
export interface Probe {
  readonly errors: readonly string[];
  readonly shift: number;
  readonly jumped: readonly string[];
  readonly focused: readonly string[];
  readonly told: readonly { readonly name: string; readonly step: string }[];
  heights(): number[][];
  added(): string[];
}

/** The page's notebook as plain data, and where it has been all along. */
export const readProbe = (page: Pane) =>
  page.evaluate(() => {
    const probe = (document as unknown as { probe?: Probe }).probe;
    if (!probe) return null;
    const { errors, shift, jumped, focused, told } = probe;
    return {
      errors,
      shift,
      jumped,
      focused,
      told,
      heights: probe.heights(),
      added: probe.added(),
      asked: performance.getEntriesByType('resource').map(({ name }) => name)
    };
  });
