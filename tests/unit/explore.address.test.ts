import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hourText, readChoice, step, writeChoice } from '$lib/explore/address';

const start = '18:00';
const minutes = 1440;
const tellers = ['army', 'court'];
const everyone = { minute: 480, reported: false, teller: null };
const otherwise = everyone;

describe('the choice in the address', () => {
  test.each([
    ['?hour=03:00', { ...everyone, minute: 540 }],
    ['?hour=18:00&reported=1', { ...everyone, minute: 0, reported: true }],
    ['?hour=end', { ...everyone, minute: 1440 }],
    ['?hour=03:04', { ...everyone, minute: 540 }],
    ['?hour=25:00', otherwise],
    ['?hour=3:00', otherwise],
    ['?reported=0', otherwise],
    ['?teller=court', { ...everyone, teller: 'court' }],
    ['?hour=end&teller=army', { ...everyone, minute: 1440, teller: 'army' }],
    ['?hour=99:99&teller=army', { ...everyone, teller: 'army' }],
    ['?teller=nobody', otherwise],
    ['?teller=Court', otherwise],
    ['?teller=', otherwise],
    ['?teller=__proto__', otherwise],
    ['', otherwise]
  ])('%s is read', (search, choice) => {
    expect(readChoice(search, start, minutes, otherwise, tellers)).toEqual(choice);
  });

  test('whatever was written is read again, and what else stood there stays', () => {
    const choices = fc.record({
      minute: fc.integer({ min: 0, max: minutes / step }).map((n) => n * step),
      reported: fc.boolean(),
      teller: fc.constantFrom(null, ...tellers)
    });
    fc.assert(
      fc.property(choices, (choice) => {
        const search = writeChoice('?view=list&teller=army', start, minutes, choice);
        expect(search).toContain('view=list');
        expect(readChoice(search, start, minutes, otherwise, tellers)).toEqual(choice);
      })
    );
  });

  test('nothing that can stand in an address throws, or leads off the strip', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        for (const search of [a, `?hour=${a}&reported=${b}`, `?teller=${a}&hour=${b}`]) {
          const choice = readChoice(search, start, minutes, otherwise, tellers);
          const { minute, reported, teller } = choice;
          expect(minute >= 0 && minute <= minutes && minute % step === 0).toBe(true);
          expect(typeof reported).toBe('boolean');
          expect([null, ...tellers]).toContain(teller);
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
