import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hourText, readChoice, step, writeChoice } from '$lib/explore/address';
import { exploreData } from '$lib/explore/data';
import { eventOf, firstChoice, nightAt, stateAt } from '$lib/explore/keyframe';
import { nightRows } from '$lib/explore/rows';
import { readStory } from '$lib/story/index.ts';

const story = readStory(fileURLToPath(new URL('../../data', import.meta.url)));
const data = exploreData(story)!;
const start = '18:00';
const minutes = 1440;
const otherwise = { minute: 480, reported: false };

describe('the choice in the address', () => {
  test.each([
    ['?hour=03:00', { minute: 540, reported: false }],
    ['?hour=18:00&reported=1', { minute: 0, reported: true }],
    ['?hour=end', { minute: 1440, reported: false }],
    ['?hour=03:04', { minute: 540, reported: false }],
    ['?hour=25:00', otherwise],
    ['?hour=3:00', otherwise],
    ['?reported=0', otherwise],
    ['', otherwise]
  ])('%s is read', (search, choice) => {
    expect(readChoice(search, start, minutes, otherwise)).toEqual(choice);
  });

  test('whatever was written is read again, and what else stood there stays', () => {
    const choices = fc.record({
      minute: fc.integer({ min: 0, max: minutes / step }).map((n) => n * step),
      reported: fc.boolean()
    });
    fc.assert(
      fc.property(choices, (choice) => {
        const search = writeChoice('?view=list', start, minutes, choice);
        expect(search).toContain('view=list');
        expect(readChoice(search, start, minutes, otherwise)).toEqual(choice);
      })
    );
  });

  test('nothing that can stand in an address throws, or leads off the strip', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        for (const search of [a, `?hour=${a}&reported=${b}`]) {
          const { minute, reported } = readChoice(search, start, minutes, otherwise);
          expect(minute >= 0 && minute <= minutes && minute % step === 0).toBe(true);
          expect(typeof reported).toBe('boolean');
        }
      })
    );
  });

  test.each([
    [0, '18:00'],
    [360, '00:00'],
    [1440, '18:00']
  ])('minute %i is %s', (minute, text) => expect(hourText(minute, start)).toBe(text));
});

describe('where a mark stands', () => {
  const [tick, window] = [
    { from: 600, until: null },
    { from: 480, until: 720 }
  ];
  test.each([
    [tick, 590, 'later'],
    [tick, 600, 'lit'],
    [tick, 620, 'lit'],
    [tick, 630, 'told'],
    [window, 470, 'later'],
    [window, 480, 'lit'],
    [window, 720, 'lit'],
    [window, 730, 'told']
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
      const { strip, map } = nightAt(data, { minute, reported: true });
      expect(strip!.marks.every(({ until }) => until === null)).toBe(true);
      if (strip!.marks.some(({ state }) => state === 'lit')) continue;
      expect(map.places.some(({ role }) => role === 'lit')).toBe(false);
    }
  });

  test('lights a place only while a report of what happened there is lit', () => {
    for (let minute = 0; minute <= minutes; minute += step) {
      const { strip, map } = nightAt(data, { minute, reported: false });
      const lit = strip!.marks.filter(({ state }) => state === 'lit').map(eventOf);
      const places = new Set(lit.flatMap((event) => story.events[event]!.places));
      for (const { id, role } of map.places)
        expect(role === 'lit', `${id} at ${minute}`).toBe(places.has(id));
    }
  });

  test('puts no place on the map that has no coordinates', () => {
    for (const { id } of data.map.places) expect(story.places[id]?.lat).not.toBeNull();
    expect(data.map.area?.id).toBe('central-maseru');
  });
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
