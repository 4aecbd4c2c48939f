import { describe, expect, test } from 'vitest';
import { assembly as keyframe } from './keyframes';
import { layout } from '$lib/scenes/assembly/layout';
import { words } from '$lib/scenes/assembly/strings';
import { interpolate } from '$lib/scenes/assembly/interpolate';
import { PictureError } from '$lib/scenes/types';
import { resolveFigure } from '$lib/story/figures';
import { blockText } from '$lib/story/words';
import { viewports, outside } from './boxes';
import { picture, picturesOf, story } from './story';

const make = (crossings: string, arrangement = 'coalition-2012') =>
  keyframe(story, picture('assembly', { arrangement, crossings, headline: 'A finding' }));
const seatsOf = (made: ReturnType<typeof make>) =>
  Object.fromEntries(made.towers.map(({ id, seats }) => [id, seats]));
const chairsOf = (made: ReturnType<typeof make>) =>
  made.towers.flatMap(({ groups }) =>
    groups.flatMap(({ parties }) => parties.flatMap(({ chairs }) => chairs))
  );
const ids = story.crossings.map(({ id }) => id);

test('the members who left are sourced, and left a seat that their party is known to have won', () => {
  expect(ids).toEqual(['monyake', 'litsiba']);
  for (const { constituency, from, sources } of story.crossings) {
    expect(sources.length).toBeGreaterThan(0);
    const seat = story.constituencies.find(({ number }) => number === constituency);
    expect(seat?.partyBefore).toBe(from);
  }
});

test('the text may count them', () => {
  expect(resolveFigure('crossings.abc.count', story)?.value).toBe(2);
  for (const ref of ['crossings.dc.count', 'crossings.abc', 'crossings.abc.count.more'])
    expect(resolveFigure(ref, story)).toBeNull();
});

test('the words give the same sums as the picture, and call them the desk’s own', () => {
  const step = story.chapters.flatMap(({ steps }) => steps).find(({ id }) => id === 'cracks');
  const words = step?.blocks.map((block) => blockText(block, story)).join(' ');
  const { government, opposition } = seatsOf(make('monyake litsiba'));
  expect(words).toContain(
    `By our sum he now has ${government} seats, and all others ${opposition}`
  );
});

describe('who stands where', () => {
  test.each([
    { crossings: '', seats: { government: 61, opposition: 59 }, name: 'Opposition', gone: null },
    {
      crossings: 'litsiba',
      seats: { government: 60, opposition: 60 },
      name: 'Opposition',
      gone: 1
    },
    {
      crossings: 'monyake',
      seats: { government: 60, opposition: 60 },
      name: 'All others',
      gone: 1
    },
    {
      crossings: 'litsiba monyake',
      seats: { government: 59, opposition: 61 },
      name: 'All others',
      gone: 2
    }
  ])('crossings="$crossings" gives $seats', ({ crossings, seats, name, gone }) => {
    const made = make(crossings);
    expect(seatsOf(made)).toEqual(seats);
    expect(made.towers[0]?.gone).toBe(gone);
    expect(made.towers[1]?.name).toBe(name);
    expect(chairsOf(made).sort((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, i) => i));
  });

  test('a member keeps the seat and the colour of the party that won it', () => {
    const [before, after] = [make(''), make('monyake litsiba')];
    const abc = before.towers[0]?.groups.find(({ id }) => id === 'abc')?.parties[0];
    const left = after.towers[1]?.groups.filter((group) => group.left !== null) ?? [];
    expect(left.map(({ left }) => left?.name)).toEqual(['Monyake', 'Litšiba']);
    for (const { parties } of left) {
      expect(parties).toHaveLength(1);
      expect(parties[0]?.party).toBe('abc');
      expect(abc?.chairs).toContain(parties[0]?.chairs[0]);
      expect(parties[0]?.chairs[0]).toBeLessThan(after.constituencies);
    }
  });

  test('labels say who, from where, to where and when', () => {
    const full = make('monyake litsiba').towers[1]?.groups.map(({ left }) => left?.full);
    expect(full?.filter(Boolean)).toEqual([
      'ABC for Stadium Area, now independent; by 27 March 2014',
      'ABC for Koro-Koro, now with the DC; 12 May 2014'
    ]);
  });

  test.each([
    {
      crossings: 'monyake thabane',
      arrangement: 'coalition-2012',
      message: /crossings: unknown crossing “thabane” — correct it, or add it to elections/
    },
    {
      crossings: 'monyake',
      arrangement: 'blocs-2015',
      message: /crossings: the two sides of “monyake” do not stand in two blocs/
    }
  ])('crossings="$crossings" in $arrangement is refused', ({ crossings, arrangement, message }) => {
    const draw = () => make(crossings, arrangement);
    expect(draw).toThrow(PictureError);
    expect(draw).toThrow(message);
  });
});

test('a sum that no source gives never stands without the word derived', () => {
  const elected = new Set(
    ['coalition-2012', 'alliance-2014', 'blocs-2015'].flatMap((arrangement) =>
      make('', arrangement).towers.map(({ id, seats }) => `${id} ${seats}`)
    )
  );
  for (const [, shown] of picturesOf('assembly'))
    for (const { id, name, seats, gone } of keyframe(story, shown).towers)
      if (name !== null && !elected.has(`${id} ${seats}`)) expect(gone).not.toBeNull();
});

describe.each(viewports)('at %s', (_, viewport) => {
  const [before, after] = [layout(make(''), viewport), layout(make('monyake litsiba'), viewport)];

  test('“derived” stands beside both sums, and each member is named', () => {
    const texts = after.texts.map(({ text }) => text);
    expect(texts.filter((text) => text === words.derived)).toHaveLength(2);
    expect(texts).toEqual(expect.arrayContaining(['59', '61', 'Monyake', 'Litšiba']));
  });

  test('two empty places and two framed seats, one above the line each', () => {
    expect(after.gaps).toHaveLength(2);
    const left = after.seats.filter((seat) => seat.left > 0);
    expect(left).toHaveLength(2);
    expect(left.filter(({ y }) => y < after.line)).toHaveLength(1);
    expect(after.gaps.filter(({ y }) => y < after.line)).toHaveLength(1);
    expect(before.gaps).toEqual([]);
    expect(before.seats.filter((seat) => seat.left > 0)).toEqual([]);
  });

  test('the ways lie within the viewport and clear of the words above', () => {
    const heading = after.texts.filter(({ key }) => /^(headline|measure|legend)/.test(key));
    const lowest = Math.max(...heading.map(({ y }) => y));
    const boxes = after.gaps.map(({ key, d }) => {
      const [, x0, y0, , cy, x1, y1] = /M(\S+) (\S+)Q(\S+) (\S+) (\S+) (\S+?)M/.exec(d) ?? [];
      const top = (Number(y0) + 2 * Number(cy) + Number(y1)) / 4;
      return {
        name: key,
        left: Number(x0),
        right: Number(x1),
        top,
        bottom: Math.max(Number(y0), Number(y1))
      };
    });
    expect(outside(boxes, viewport)).toEqual([]);
    for (const { top } of boxes) expect(top).toBeGreaterThan(lowest);
  });

  test('a member walks over as the same seat, never empty', () => {
    const at = interpolate(before, after);
    const moments = Array.from({ length: 101 }, (_, i) => at(i / 100));
    for (const { seats } of moments) {
      expect(seats.map(({ chair }) => chair)).toEqual(before.seats.map(({ chair }) => chair));
      expect(seats.filter(({ held }) => held < 1)).toEqual([]);
    }
    const steps = moments
      .slice(1)
      .flatMap(({ seats }, i) =>
        seats.map((seat, j) => Math.abs(seat.left - (moments[i]?.seats[j]?.left ?? 0)))
      );
    expect(Math.max(...steps)).toBeLessThan(0.1);
  });
});
