import { expect, test } from 'vitest';
import { remember } from '$lib/story/remember.ts';

test('what was made of a text is kept for its place, until another text stands there', () => {
  const asked: string[] = [];
  const lengthOf = remember((text) => {
    asked.push(text);
    return { length: text.length };
  });
  const first = lengthOf('a.md', 'one');
  expect(lengthOf('a.md', 'one')).toBe(first);
  expect(lengthOf('b.md', 'one')).not.toBe(first);
  expect(lengthOf('a.md', 'three')).toEqual({ length: 5 });
  expect(lengthOf('a.md', 'one')).toEqual(first);
  expect(asked).toEqual(['one', 'one', 'three', 'one']);
});
