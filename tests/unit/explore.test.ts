import { describe, expect, test } from 'vitest';
import { hourText, readChoice, step } from '$lib/explore/address';
import { exploreData } from '$lib/explore/data';
import {
  eventOf,
  firstChoice,
  likelihoodAt,
  nightAt,
  stateAt,
  type Choice
} from '$lib/explore/keyframe';
import { readout, toldOf } from '$lib/explore/readout';
import { nightRows } from '$lib/explore/rows';
import { tellersOf } from '$lib/explore/tellers';
import { readStory } from '$lib/story/index.ts';
import { storyDir } from '$lib/story/dir.js';

const story = readStory(storyDir());
const data = exploreData(story)!;
const start = '18:00';
const minutes = 1440;
const otherwise = { minute: 480, reported: false, teller: null };

describe('where a mark stands', () => {
  const [tick, window] = [
    { from: 600, until: null },
    { from: 480, until: 720 }
  ];
  test.each([
    [tick, 590, 'future'],
    [tick, 600, 'highlighted'],
    [tick, 620, 'highlighted'],
    [tick, 630, 'past'],
    [window, 470, 'future'],
    [window, 480, 'highlighted'],
    [window, 720, 'highlighted'],
    [window, 730, 'past']
  ] as const)('%o at minute %i: %s', (mark, minute, state) => {
    expect(stateAt(mark, minute)).toBe(state);
  });
});

describe('the night at a minute', () => {
  test('begins at the first hour that a source reports', () => {
    expect(hourText(firstChoice(data).minute, start)).toBe('02:00');
  });

  test('with reported hours only, no phrase lights anything', () => {
    for (let minute = 0; minute <= minutes; minute += step) {
      const { strip, map } = nightAt(data, { minute, reported: true, teller: null });
      expect(strip!.marks.every(({ until }) => until === null)).toBe(true);
      if (strip!.marks.some(({ state }) => state === 'highlighted')) continue;
      expect(map.places.some(({ role }) => role === 'highlighted')).toBe(false);
    }
  });

  test('lights a place at a reported hour only, and lets a phrase’s window fade in and out', () => {
    for (let minute = 0; minute <= minutes; minute += step) {
      const { strip, map } = nightAt(data, { minute, reported: false, teller: null });
      const highlighted = strip!.marks.filter(({ state }) => state === 'highlighted');
      const placesOf = (marks: typeof highlighted) =>
        new Set(marks.flatMap((mark) => story.events[eventOf(mark)]!.places));
      const hours = placesOf(highlighted.filter(({ until }) => until === null));
      const phrases = placesOf(highlighted.filter(({ until }) => until !== null));
      for (const { id, role, likely } of map.places) {
        expect(role === 'highlighted', `${id} at ${minute}`).toBe(hours.has(id));
        expect(likely! > 0, `${id} at ${minute}`).toBe(phrases.has(id));
        expect(likely).toBeLessThanOrEqual(0.5);
      }
      for (const { name, highlighted: now } of map.area!.members) {
        const member = Object.values(story.places).find((place) => place.name === name)!;
        expect(now, `${name} at ${minute}`).toBe(hours.has(member.id));
      }
    }
  });

  test.each([
    [0, 0.04],
    [60, 0.42],
    [120, 0.5],
    [240, 0.04],
    [250, 0]
  ])('a phrase of four hours is, at its minute %i, as strong as its band', (minute, strength) => {
    expect(likelihoodAt({ from: 0, until: 240 }, minute)).toBeCloseTo(strength, 2);
  });

  test.each([
    ['03:00', ['2 reports give this hour', '13 phrases may fit']],
    ['03:10', ['2 reports give 03:00', '13 phrases may fit']],
    ['12:00', ['no report gives this hour', '12 phrases may fit']]
  ])('at %s hours and phrases are counted apart', (hour, said) => {
    const { minute } = readChoice(`?hour=${hour}`, start, minutes, otherwise, []);
    const { strip } = nightAt(data, { minute, reported: false, teller: null });
    expect(readout(strip!.marks, minute, start)).toEqual(said);
    const only = nightAt(data, { minute, reported: true, teller: null }).strip!;
    expect(readout(only.marks, minute, start)).toEqual(said.slice(0, 1));
  });

  test('puts no place on the map that has no coordinates', () => {
    for (const { id } of data.map.places) expect(story.places[id]?.lat).not.toBeNull();
    expect(data.map.area?.id).toBe('central-maseru');
  });
});

describe('the night by teller', () => {
  const whose = data.tellers.map((teller) => [teller.id, teller] as const);
  const marked = (choice: Choice) => nightAt(data, choice).strip!.marks;
  const asked = (choice: Choice) => marked(choice).filter(({ faint }) => !faint);

  test('has those with two reports or more, in the order of their table', () => {
    const order = story.tellers.map(({ id }) => id);
    expect(whose.map(([id]) => id)).toEqual(order);
    const alone = tellersOf(
      { ...story, tellers: [{ id: 'guard', label: 'As a guard tells it' }, ...story.tellers] },
      data.strip.marks
    );
    expect(alone.map(({ id }) => id)).toEqual(order);
    const reports = story.reports.slice(0, 1).map((report) => ({ ...report, teller: 'army' }));
    expect(tellersOf({ ...story, reports }, data.strip.marks)).toEqual([]);
  });

  test.each(whose)('%s: the marks are those of the rows, at every minute', (id, teller) => {
    const rows = nightRows(story, data).flatMap((group) => group.rows);
    const theirs = rows.filter((row) => row.teller === id);
    expect(theirs).toHaveLength(teller.reports);
    expect(theirs.filter(({ reported }) => reported)).toHaveLength(teller.hours);
    const ids = theirs.flatMap(({ mark }) => mark?.id ?? []).toSorted();
    for (let minute = 0; minute <= minutes; minute += 60) {
      const marks = asked({ minute, reported: false, teller: id });
      expect(marks.map((mark) => mark.id).toSorted()).toEqual(ids);
      const hours = asked({ minute, reported: true, teller: id });
      expect(hours).toEqual(marks.filter(({ until }) => until === null));
    }
  });

  test('what others say is faint, and lights nothing', () => {
    for (let minute = 0; minute <= minutes; minute += 60) {
      const others = marked({ minute, reported: false, teller: 'army' }).filter(
        ({ faint }) => faint
      );
      expect(others.length).toBeGreaterThan(20);
      expect(others.every(({ state }) => state === 'future')).toBe(true);
    }
    const { minute } = readChoice('?hour=04:00', start, minutes, otherwise, []);
    const lit = (teller: string | null) =>
      nightAt(data, { minute, reported: true, teller }).map.area!.members.filter(
        ({ highlighted }) => highlighted
      );
    expect(lit('maseribane').length).toBeGreaterThan(0);
    expect(lit('court')).toEqual([]);
  });

  test('whoever else is asked for, everyone tells it', () => {
    const all = marked({ minute: 0, reported: false, teller: null });
    expect(marked({ minute: 0, reported: false, teller: 'nobody' })).toEqual(all);
    expect(all).toHaveLength(data.strip.marks.length);
  });

  test.each([
    [{ reported: false, teller: null }, '33 reports'],
    [{ reported: true, teller: null }, '6 reports'],
    [{ reported: false, teller: 'maseribane' }, '2 of 33 reports'],
    [{ reported: true, teller: 'court' }, '0 of 6 reports']
  ])('%o: %s', (choice, said) => expect(toldOf(data, choice)).toBe(said));
});

test('every place of the table says what its position is worth, and whose it is', () => {
  const places = nightRows(story, data).flatMap((group) => group.places);
  const of = (name: string) => places.find(({ names }) => names.includes(name));
  expect(of('Police headquarters')).toMatchObject({
    names: ['Police headquarters'],
    how: 'sourced position, ±30 m',
    source: { id: 'osm-geodata-2019' }
  });
  expect(of('Mabote police station')?.names).toEqual([
    'Mabote police station',
    'Police headquarters'
  ]);
  expect(of('State House')).toMatchObject({
    how: 'no sourced position: somewhere in central Maseru',
    source: null
  });
  expect(of('Pretoria')?.how).toBe('middle of the town, ±3 km');
  expect(of('Koalabata')).toMatchObject({ how: 'no sourced position', source: null });
  expect(of('South Africa')).toMatchObject({ how: null, source: null });
});

test('the table has every event of the strip and every report of each', () => {
  const groups = nightRows(story, data);
  expect(groups.map(({ event }) => event.id).toSorted()).toEqual(
    story.strip.map(({ event }) => event).toSorted()
  );
  const rows = groups.flatMap((group) => group.rows);
  const reports = story.reports.filter(({ event }) =>
    story.strip.some((row) => row.event === event)
  );
  expect(rows.filter(({ who }) => who !== '')).toHaveLength(reports.length);
  for (const { when, says, sources } of rows) {
    expect(when).not.toBe('');
    expect(says).not.toBe('');
    for (const id of sources) expect(story.sources[id]).toBeDefined();
  }
});
