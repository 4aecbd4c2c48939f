import { readView, views } from './view';

/** Light and dark by the reader's system, or by this address. */
export const themes = ['system', 'light', 'dark'] as const;
/** Pictures move unless the reader's system or this address says that they are to be still. */
export const motions = ['system', 'still'] as const;
/** Whether every paragraph says how well it is known. */
export const confidences = ['hidden', 'shown'] as const;

/** What a reader can choose, with the values of each: the first is that of an address which says nothing. */
export const choices = {
  view: views,
  theme: themes,
  motion: motions,
  confidence: confidences
} as const;
export type Choice = keyof typeof choices;
/** What an address that says nothing asks for. */
export const usual = <C extends Choice>(choice: C): (typeof choices)[C][number] =>
  choices[choice][0];
export type Choices = { readonly [K in Choice]: (typeof choices)[K][number] };

/** What an address asks for; anything unknown is the usual. */
export function readChoices(search: string): Choices {
  const given = new URLSearchParams(search);
  return {
    view: readView(search),
    theme: themes.find((theme) => theme === given.get('theme')) ?? 'system',
    motion: motions.find((motion) => motion === given.get('motion')) ?? 'system',
    confidence: confidences.find((one) => one === given.get('confidence')) ?? 'hidden'
  };
}

/**
 * The query of an address with one choice made anew: all others stay, and what else it asks for.
 * @param value one of the choice's values
 * @returns with its `?`, or nothing where nothing is left to say
 */
export function searchWith(search: string, choice: Choice, value: string): string {
  const query = new URLSearchParams(search);
  if (value === usual(choice)) query.delete(choice);
  else query.set(choice, value);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
