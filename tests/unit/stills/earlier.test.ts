import { expect, test } from 'vitest';
import { earlierStills } from '$lib/stills/earlier';

test('a step’s still stands under its earlier ids too, in both shapes and both forms', () => {
  const names = ['noon.svg', 'noon.png', 'noon-tall.svg', 'noon-tall.png', 'index.json'];
  const files = new Map(names.map((name) => [name, `the content of ${name}`]));
  const moved = [
    { was: 'midday', now: 'noon' },
    // A chapter had no still of its own.
    { was: 'the-day', now: 'noon' }
  ];
  const steps = [{ id: 'midday', hash: '0123456789ab' }];
  const chapters = [{ id: 'the-day', title: 'The day', steps }];
  const editions = [{ edition: 1, date: '2020-01-01', scenes: [], chapters }];
  expect(Object.fromEntries(earlierStills(files, { moved, editions }))).toEqual({
    'midday.svg': 'the content of noon.svg',
    'midday.png': 'the content of noon.png',
    'midday-tall.svg': 'the content of noon-tall.svg',
    'midday-tall.png': 'the content of noon-tall.png'
  });
});
