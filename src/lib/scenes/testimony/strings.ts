import { testimony } from 'virtual:story';

/** Words of this picture; see `src/lib/i18n/en.ts` for how words of the interface are kept. */
export const words = {
  /** What a column stands for, or a statement amounts to. */
  band: (band: string): string =>
    testimony.bands.find(({ stance }) => stance === band)?.label ?? band,
  exact: 'exact words',
  account: 'reported, in our words',
  /** Words, between the marks of a quotation. */
  quoted: (text: string) => `“${text}”`,
  said: (outlet: string, day: string) => `${outlet}, ${day}`
};
