import { describe, expect, test } from 'vitest';
import { assembly, constituencies, votes } from './keyframes';
import { layout } from '$lib/scenes/assembly/layout';
import { interpolate } from '$lib/scenes/assembly/interpolate';
import type { Picture } from '$lib/story/types';
import { viewports } from './boxes';
import { picturesOf, story } from './story';

/** Numbers in words that a picture's description may use. */
const spelt: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  'sixty-one': 61,
  'sixty-five': 65,
  'fifty-five': 55,
  eighty: 80
};

/** Every count, share and year that an editor wrote about a picture; days of a month are left out. */
function numbersIn({ alt, attributes }: Picture): number[] {
  const text = [alt, attributes['headline'], attributes['measure']].join(' ');
  const dates = /\b\d{1,2} (?=January|February|March|April|May|June|October)/g;
  const digits = [...text.replace(dates, '').matchAll(/\d+(?:\.\d+)?/g)].map(([n]) => Number(n));
  const words = [...text.toLowerCase().matchAll(/[a-z]+(?:-[a-z]+)?/g)].flatMap(([word]) =>
    word in spelt ? [spelt[word] ?? 0] : []
  );
  return [...digits, ...words];
}
const years = [...new Set(story.national.map(({ election }) => election)), 2014];

describe('what is written about a picture agrees with the data', () => {
  test.each(picturesOf('assembly'))('%s', (_, shown) => {
    const made = assembly(story, shown);
    const year = Number(
      story.arrangements.find((r) => r.arrangement === made.arrangement)?.date.slice(0, 4)
    );
    const elected = story.national.filter(
      ({ election }) => election === (year < 2015 ? 2012 : 2015)
    );
    const groups = made.towers.flatMap((tower) => tower.groups);
    const [first, second] = [...made.towers].sort((a, b) => b.seats - a.seats);
    const counts = [
      ...years,
      made.house,
      made.majority,
      ...made.towers.flatMap(({ seats, gone }) => (gone === null ? [seats] : [seats, gone])),
      ...made.towers.map((tower) => tower.groups.reduce((n, g) => n + g.parties.length, 0)),
      ...groups.flatMap(({ seats, parties }) => [seats, parties.length]),
      ...elected.map(({ seats }) => seats)
    ];
    expect(numbersIn(shown).filter((n) => !counts.includes(n))).toEqual([]);
    expect(first && second && first.seats >= second.seats).toBe(true);
  });

  test.each(picturesOf('votes'))('%s', (_, shown) => {
    const shares = votes(story, shown).lines.flatMap((line) => line.shares);
    expect(numbersIn(shown).filter((n) => ![...years, ...shares].includes(n))).toEqual([]);
  });

  test.each(picturesOf('constituencies'))('%s', (_, shown) => {
    const { districts } = constituencies(story, shown);
    const seats = districts.map((district) => district.seats.length);
    const won = districts.flatMap((district) => district.won.map((row) => row.seats));
    const all = [...years, ...seats, ...won, seats.reduce((a, b) => a + b, 0)];
    expect(numbersIn(shown).filter((n) => !all.includes(n))).toEqual([]);
  });
});

/** `DC 48` in a picture’s words: letters of a party and the number beside them. */
const partyNumbers = ({ alt, attributes }: Picture): [string, number][] =>
  [
    ...[alt, attributes['headline']]
      .join(' ')
      .matchAll(/\b([A-Z]{2,5})(?: has)? (\d+(?:\.\d+)?)\b/g)
  ].map(([, letters = '', n]) => [letters.toLowerCase(), Number(n)]);

describe('a number beside a party’s letters is that party’s', () => {
  test.each(picturesOf('assembly'))('%s', (_, shown) => {
    const { towers } = assembly(story, shown);
    const seats = new Map(
      towers.flatMap(({ groups }) =>
        groups.flatMap((group) => group.parties.map((one) => [one.party, group.seats] as const))
      )
    );
    for (const [party, n] of partyNumbers(shown))
      expect([party, n]).toEqual([party, seats.get(party)]);
  });

  test('and a share that rises or falls goes from the one to the other', () => {
    const pictures = picturesOf('votes');
    expect(pictures.length).toBeGreaterThan(0);
    for (const [, shown] of pictures) {
      const { lines } = votes(story, shown);
      const ways = /the ([A-Z]{2,5}) (?:rises |falls )?from (\d+\.\d+) to (\d+\.\d+)/gi;
      const told = [...shown.alt.matchAll(ways)];
      expect(told.length).toBeGreaterThan(0);
      for (const [, letters = '', from, to] of told) {
        const line = lines.find(({ id }) => id === letters.toLowerCase());
        expect([letters, Number(from), Number(to)]).toEqual([letters, ...(line?.shares ?? [])]);
      }
    }
  });

  test('a district that a headline or a sentence gives to one party is that party’s', () => {
    for (const [, shown] of picturesOf('constituencies')) {
      const { districts } = constituencies(story, shown);
      for (const { highlighted, name, won } of districts)
        if (highlighted)
          expect([name, (won[0]?.seats ?? 0) > (won[1]?.seats ?? 0)]).toEqual([name, true]);
    }
  });
});

test('the seats of one election walk to their blocs before the reader’s eyes', () => {
  const pairs = neighbours.map((pair) =>
    pair.map(({ picture }) => picture.attributes['arrangement'])
  );
  expect(pairs).toContainEqual(['parties-2012', 'coalition-2012']);
  expect(pairs).toContainEqual(['parties-2015', 'blocs-2015']);
});

/** Pairs of pictures that follow one another on a stage and are drawn by this scene. */
const neighbours = story.chapters.flatMap(({ steps }) =>
  steps.slice(1).flatMap((step, i) => {
    const before = steps[i];
    return before?.picture.scene === 'assembly' && step.picture.scene === 'assembly'
      ? [[before, step] as const]
      : [];
  })
);

describe.each(viewports)('between neighbouring steps at %s', (_, viewport) => {
  test.each(neighbours.map(([a, b]) => [a.id, b.id, a, b] as const))(
    '%s and %s',
    (...[, , a, b]) => {
      const [from, to] = [a, b].map(({ picture }) =>
        layout(assembly(story, picture), viewport)
      ) as [ReturnType<typeof layout>, ReturnType<typeof layout>];
      const at = interpolate(from, to);
      const moments = Array.from({ length: 51 }, (_, i) => at(i / 50));
      const reach = Math.hypot(viewport.width, viewport.height) / 10;
      moments.slice(1).forEach(({ seats, line, floor, pitch }, i) => {
        const before = moments[i];
        expect(seats.map(({ chair }) => chair)).toEqual(before?.seats.map(({ chair }) => chair));
        seats.forEach(({ x, y }, j) => {
          const seat = before?.seats[j];
          expect(Math.hypot(x - (seat?.x ?? 0), y - (seat?.y ?? 0))).toBeLessThan(reach);
        });
        // The house itself stands still: only seats walk.
        for (const [now, then] of [
          [line, before?.line],
          [floor, before?.floor],
          [pitch, before?.pitch]
        ] as const)
          expect(Math.abs(now - (then ?? 0))).toBeLessThan(2);
      });
    }
  );
});
