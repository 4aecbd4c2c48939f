import type { Source } from './types.ts';

/** Whose text it is, as a reader knows them: its agencies, else the outlet. */
export const voices = ({ agencies, outlet }: Source): readonly string[] =>
  agencies.length > 0 ? agencies : [outlet];

/** The outlet, told from others of its name by its place: `The Herald (Northland)`. */
export const outletName = ({ outlet, place }: Source): string =>
  place === null ? outlet : `${outlet} (${place})`;

/** One source in a few words: `The Herald`, `AFP, in The Herald`, `BBC, in The Gazette`. */
export function sourceName(source: Source): string {
  const { agencies, outlet, copy } = source;
  const who = agencies.length > 0 ? agencies.join(' and ') : outletName(source);
  const where = agencies.length > 0 && outlet !== who ? outletName(source) : copy;
  return where === null || where === who ? who : `${who}, in ${where}`;
}
