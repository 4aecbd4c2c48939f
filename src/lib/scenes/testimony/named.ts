import type { Named, NamesOf } from '../types';
import { words } from './strings';
import type { TestimonyKeyframe } from './types';

/** Who said it, to whom or when, and in which words; an account of them is said to be one. */
export const named: NamesOf<TestimonyKeyframe> = (_story, { statements }) =>
  Object.fromEntries(
    statements.map(({ id, name, outlet, day, words: text, exact }): [string, Named] => {
      const by = outlet ?? day;
      return [
        id,
        {
          name: by === null ? name : words.said(name, by),
          text: exact ? text : `${text} (${words.account})`
        }
      ];
    })
  );
