/**
 * The words of the interface: `import * as t from '$lib/i18n'`, then `t.map.routeUnknown`. One build
 * speaks one language. A message is a line of `messages/en.yaml`, and of every other language's file.
 */
import { credits as storyCredits, licence, timeNote } from 'virtual:story';
import { typefaces } from 'virtual:messages';
import type { Credit } from '../story/settings';

export * from 'virtual:messages';

/** The tag of a language; what `format.ts` gives to Intl. */
export { locale } from 'virtual:story';
/** Said once on the page: all hours are local to the story. */
export const zoneNote: string = timeNote;

/** With its first letter as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whose a picture on its own is; a licence's name needs no translation. */
export const stillCredit = (byline: string | null): string =>
  [byline ?? [], licence.licence].flat().join(', ');

/** Whose work the page rests on, last the desk's own. */
export const credits = (): readonly Credit[] => [
  ...storyCredits,
  { what: typefaces, licence: 'SIL Open Font License 1.1', url: 'https://openfontlicense.org/' },
  licence
];
