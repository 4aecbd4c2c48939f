import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choices, readChoices, searchWith, type Choice } from '$lib/player/view/choices';

test.each([
  ['', { view: 'scroll', theme: 'system', motion: 'system', confidence: 'hidden' }],
  [
    '?theme=dark&view=list',
    { view: 'list', theme: 'dark', motion: 'system', confidence: 'hidden' }
  ],
  [
    '?confidence=shown&view=maps',
    { view: 'scroll', theme: 'system', motion: 'system', confidence: 'shown' }
  ],
  [
    '?motion=still&theme=DARK',
    { view: 'scroll', theme: 'system', motion: 'still', confidence: 'hidden' }
  ]
])('%s is read', (search, expected) => expect(readChoices(search)).toEqual(expected));

describe('an address with one choice made anew', () => {
  test.each([
    ['', 'theme', 'dark', '?theme=dark'],
    ['?theme=dark', 'view', 'steps', '?theme=dark&view=steps'],
    ['?theme=dark&hour=03%3A00', 'theme', 'system', '?hour=03%3A00'],
    ['?view=list', 'view', 'scroll', '']
  ] as const)('%s with %s %s', (search, choice, value, expected) =>
    expect(searchWith(search, choice, value)).toBe(expected)
  );

  test('says that choice and every other as before', () => {
    const value = fc
      .constantFrom(...(Object.keys(choices) as Choice[]))
      .chain((choice) => fc.tuple(fc.constant(choice), fc.constantFrom(...choices[choice])));
    fc.assert(
      fc.property(fc.string(), fc.array(value), value, (text, before, [choice, wanted]) => {
        const search = before.reduce(
          (query, [name, each]) => searchWith(query, name, each),
          `?q=${text}`
        );
        expect(readChoices(searchWith(search, choice, wanted))).toEqual({
          ...readChoices(search),
          [choice]: wanted
        });
      })
    );
  });
});
