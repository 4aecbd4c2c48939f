import { expect, test } from 'vitest';
import { heardAs, linkNames } from '$lib/article/linkNames';
import { loadStory } from '$lib/story';
import { storyDir } from '$lib/story/dir.js';

const { sources } = loadStory(storyDir());

test('no two sources have one name on their links', () => {
  const names = [...linkNames(sources).values()];
  expect(names.length).toBe(Object.keys(sources).length);
  expect(new Set(names).size).toBe(names.length);
});

test('what several would be called is told apart by its date, and then by a number', () => {
  const [first] = Object.values(sources);
  const like = (id: string, date: string | null) => ({ ...first!, id, date });
  const few = Object.fromEntries(
    [
      like('a', '2031-05-14'),
      like('b', '2031-05-15'),
      like('c', '2031-05-15'),
      like('d', null)
    ].map((source) => [source.id, source])
  );
  const [a, b, c, d] = linkNames(few).values();
  expect(a).toBe(`${d}, 14 May 2031`);
  expect([b, c]).toEqual([`${d}, 15 May 2031`, `${d}, 15 May 2031 (2)`]);
  // What is heard begins with what is seen.
  expect(heardAs(d!, 'a', few)).toBe(a);
  expect(heardAs('Paper 2', 'a', few)).toBe(`Paper 2: ${a}`);
});
