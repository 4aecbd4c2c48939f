import { readFileSync } from 'node:fs';
import { ciede2000, contrast, deficiencies, lab, linear, simulate } from '../colourVision';
import type { Party } from '../../../lib/story/types';
import type { Rule } from './rule';

/** `colours`: parties are told apart by eyes of every kind, and seen on every ground. */
export const colours: Rule = ({ rules, story, problems, rowOf }) => {
  if (!rules.colours) return;
  const { apart, contrast: least, from_seats: from } = rules.colours;
  const parties = Object.values(story.parties);
  const own = parties.filter(({ id }) =>
    story.national.some(({ party, seats }) => party === id && seats >= from)
  );
  for (const [i, one] of own.entries())
    for (const other of own.slice(i + 1))
      for (const scheme of ['colour', 'colourDark'] as const) {
        const worst = nearest(one, other, scheme);
        if (worst.difference < apart)
          problems.add(
            rowOf('parties.csv', other.id),
            columnOf(scheme),
            `those of “${one.id}” and “${other.id}” differ by ${worst.difference.toFixed(1)} to eyes with ${worst.name}, less than ${apart}`,
            'choose one that is lighter, darker or of another hue'
          );
      }
  const { light, dark } = grounds();
  for (const party of parties)
    for (const [scheme, papers] of [
      ['colour', light],
      ['colourDark', dark]
    ] as const) {
      const worst = Math.min(
        ...papers.map((paper) => contrast(linear(party[scheme]), linear(paper)))
      );
      if (worst < least)
        problems.add(
          rowOf('parties.csv', party.id),
          columnOf(scheme),
          `that of “${party.id}” has a contrast of ${worst.toFixed(1)} with its ground, less than ${least}`,
          scheme === 'colour' ? 'choose a darker one' : 'choose a lighter one'
        );
    }
};

const columnOf = (scheme: 'colour' | 'colourDark'): string =>
  scheme === 'colour' ? 'colour' : 'colour_dark';

/** How near two parties come, and to whom. */
function nearest(one: Party, other: Party, scheme: 'colour' | 'colourDark') {
  const seen = Object.entries(deficiencies).map(([name, matrix]) => {
    const look = (party: Party) => lab(simulate(linear(party[scheme]), matrix));
    return {
      name: name === 'none' ? 'no deficiency' : name,
      difference: ciede2000(look(one), look(other))
    };
  });
  return seen.reduce((a, b) => (b.difference < a.difference ? b : a));
}

/** The papers that are drawn on: one in the light scheme, those of the dark one and of the hours. */
export function grounds(): { readonly light: readonly string[]; readonly dark: readonly string[] } {
  const css = readFileSync('src/lib/article/tokens.css', 'utf8');
  const papers = [...css.matchAll(/--paper:\s*(?:light-dark\()?([#\da-f, ]+)/g)].flatMap(
    ([, found]) => found?.match(/#[\da-f]{6}/g) ?? []
  );
  const [light = '', ...dark] = new Set(papers);
  return { light: [light], dark };
}
