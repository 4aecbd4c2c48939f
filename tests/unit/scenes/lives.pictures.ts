import { story } from './story';

/** Whoever the story’s own table tells of, so that an edit of it keeps these pictures whole. */
export const people = [...new Set(story.lives.map((row) => row.person))];
const dates = story.lives.map((row) => row.fromEarliest).sort();
const first = Number(dates[0]?.slice(0, 4));
const last = Number(dates.at(-1)?.slice(0, 4));
const axis = { from: `${first}-01`, to: `${last}-12` };
const words = { headline: 'What became of them', measure: 'Lives by year', source: 'The table' };

export const pictures: Record<string, Record<string, string>> = {
  all: { people: people.join(' '), ...axis },
  few: { people: people.slice(0, 4).join(' '), ...axis },
  early: { people: people.slice(0, 4).join(' '), from: `${first + 2}-01`, to: `${first + 3}-12` },
  one: { people: people.slice(0, 5).join(' '), focus: people[1] ?? '', ...axis },
  last: { people: people.slice(0, 5).join(' '), words: 'last', ...axis },
  half: {
    people: people.slice(0, 5).join(' '),
    focus: people[0] ?? '',
    until: `${first + 6}` + '-06',
    ...axis
  }
};
for (const [name, attributes] of Object.entries(pictures))
  pictures[name] = { ...words, ...attributes };
