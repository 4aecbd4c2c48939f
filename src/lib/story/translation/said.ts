import type { Story } from '../types.ts';

/** Words that code compares and pictures show, in the language of the story. */
export const said = ({ translations }: Pick<Story, 'translations'>, text: string): string =>
  translations[text] ?? text;
