import { describe, expect, test } from 'vitest';
import * as format from '../../../src/lib/i18n/format';

test.each([
  { text: '2014-08-30', expected: '30 August 2014' },
  { text: '2014-10', expected: 'October 2014' },
  { text: '2013', expected: '2013' }
])('a date is as precise as it is known: $text', ({ text, expected }) => {
  expect(format.formatDate(text)).toBe(expected);
});

test('days leave out the year', () => {
  expect(format.formatDay('2014-09-03')).toBe('3 September');
  expect(format.formatWeekday('2014-08-30')).toBe('Saturday 30 August');
});

test.each([
  { from: '2014-08-30', to: '2014-08-30', expected: '30 August 2014' },
  { from: '2014-08-28', to: '2014-08-30', expected: '28–30 August 2014' },
  { from: '2014-08-30', to: '2014-09-03', expected: '30 August–3 September 2014' },
  { from: '2017-12', to: '2018-11-20', expected: 'December 2017–20 November 2018' },
  { from: '2017-12', to: '2018', expected: 'December 2017–2018' }
])('a span says once what its ends share: $expected', ({ from, to, expected }) => {
  expect(format.formatSpan(from, to).replace(/\s*–\s*/, '–')).toBe(expected);
});

describe('hours are those of Maseru', () => {
  test.each([
    { instant: '2014-08-30T03:00:00+02:00', expected: '03:00' },
    { instant: '2014-08-29T22:30:00Z', expected: '00:30' }
  ])('$instant', ({ instant, expected }) => {
    expect(format.formatHour(instant)).toBe(expected);
  });
});

test('numbers, shares and lists', () => {
  expect(format.formatNumber(218366)).toBe('218,366');
  expect(format.formatShare(38.37)).toBe('38.4%');
  expect(format.formatShare(61, 0)).toBe('61%');
  expect(format.formatList(['BBC', 'AP', 'AFP'])).toBe('BBC, AP and AFP');
});

test.each(['30 August', '2014-13-01', ''])('“%s” is refused, with advice', (text) => {
  expect(() => format.formatDate(text)).toThrow(/is not a date; write 2031-05-14/);
});
