import { expect, test } from 'vitest';
import type { Source } from '../../../src/lib/story/types.ts';
import { outletName, sourceName, voices } from '../../../src/lib/story/voices.ts';

const source = (parts: Partial<Source>): Source => ({
  id: 's',
  authors: [],
  title: 'Bridge shut',
  lang: null,
  titleFrom: 'heading',
  outlet: 'The Herald',
  publisher: null,
  place: null,
  agencies: [],
  date: null,
  url: null,
  copy: null,
  read: null,
  note: null,
  ...parts
});

test.each([
  { parts: {}, expected: 'The Herald' },
  { parts: { place: 'Zimbabwe' }, expected: 'The Herald (Zimbabwe)' },
  { parts: { copy: 'a mirror' }, expected: 'The Herald, in a mirror' },
  { parts: { agencies: ['AFP'] }, expected: 'AFP, in The Herald' },
  {
    parts: { agencies: ['AP', 'AFP'], place: 'Zimbabwe' },
    expected: 'AP and AFP, in The Herald (Zimbabwe)'
  },
  { parts: { agencies: ['AFP'], copy: 'a mirror' }, expected: 'AFP, in The Herald' },
  { parts: { agencies: ['AFP'], outlet: 'AFP', copy: 'a mirror' }, expected: 'AFP, in a mirror' },
  { parts: { agencies: ['AFP'], outlet: 'AFP' }, expected: 'AFP' },
  { parts: { outlet: 'a mirror', copy: 'a mirror' }, expected: 'a mirror' }
])('a source in a few words: $expected', ({ parts, expected }) => {
  expect(sourceName(source(parts))).toBe(expected);
});

test('the voices of a source are its agencies, else its outlet', () => {
  expect(voices(source({ agencies: ['AP', 'AFP'] }))).toEqual(['AP', 'AFP']);
  expect(voices(source({}))).toEqual(['The Herald']);
});

test('an outlet is told from its namesakes by its place', () => {
  expect(outletName(source({ place: 'Zimbabwe' }))).toBe('The Herald (Zimbabwe)');
});
