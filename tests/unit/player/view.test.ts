import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readView, views } from '$lib/player/view/view';

test.each([
  ['?view=steps', 'steps'],
  ['?hour=03:00&view=list', 'list'],
  ['?view=', 'scroll'],
  ['?view=LIST', 'scroll'],
  ['', 'scroll']
])('%s is read as %s', (search, view) => expect(readView(search)).toBe(view));

test('nothing that can stand in an address throws, or gives another view', () => {
  fc.assert(fc.property(fc.string(), (text) => views.includes(readView(`?view=${text}`))));
  fc.assert(fc.property(fc.string(), (text) => views.includes(readView(text))));
});
