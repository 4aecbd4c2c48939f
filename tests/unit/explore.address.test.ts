import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hourText, readChoice, step, writeChoice } from '$lib/explore/address';

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
