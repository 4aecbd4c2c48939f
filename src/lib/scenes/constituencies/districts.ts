import { didYouMean } from '../../story/nearest';
import type { Story } from '../../story/types';
import { kind, type Kind } from '../attributes/kind';
import type { Known } from '../attributes/known';

const table = 'elections/constituencies.csv';

/** A district’s name as an id, in lower case with hyphens. */
export const districtId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z]+/g, '-');

/** Every district, in the order of the table. */
export const districtsOf = ({ constituencies }: Pick<Story, 'constituencies'>): string[] => [
  ...new Set(constituencies.map(({ district }) => district))
];

/** Ids of districts; one alone may be written as it is printed, with its spaces. */
export const districts = ({ story, readable, unread }: Known): Kind<readonly string[]> =>
  kind('districts, with spaces between them, or one as it is printed', (text, fault) => {
    const names = districtsOf(story);
    const known = names.map(districtId);
    const written = names.includes(text) ? [text] : text.split(/[\s;]+/).filter(Boolean);
    return written.map((name) => {
      const id = districtId(name);
      return known.includes(id) || !readable(table) || unread.size > 0
        ? id
        : fault(
            `unknown district “${name}”${didYouMean(id, known)}`,
            `write some of: ${known.join(' ')}`
          );
    });
  });
