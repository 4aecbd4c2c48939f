import { expect, test } from 'vitest';
import { readStory } from '$lib/story/index.ts';
import { storyDir } from '$lib/story/dir.js';
import { manifestOf } from '$lib/story/manifest.ts';
import type { PublishedEdition, Story } from '$lib/story/types.ts';
import { correctionsFeed } from '../../src/build/announce/correctionsFeed';
import { changedOn, feedOf } from '../../src/build/announce/feed';

const story = readStory(storyDir());
const home = 'https://news.example/';
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => signs[name] ?? '');

test('the feed has every chapter whole, with a PNG for every step', () => {
  const feed = feedOf({ ...story, meta: { ...story.meta, dek: 'A & B <i>' } }, home);
  expect(feed).toContain('<subtitle>A &amp; B &lt;i&gt;</subtitle>');
  const entries = [...feed.matchAll(/<entry>(.*?)<\/entry>/gs)].map(([, text = '']) => text);
  expect(entries).toHaveLength(story.chapters.length);
  for (const [i, chapter] of story.chapters.entries()) {
    const [, content = ''] = /<content type="html">([^<]*)<\/content>/.exec(entries[i]!) ?? [];
    const html = unescaped(content);
    expect(html.match(/<section /g)).toHaveLength(chapter.steps.length);
    for (const { id } of chapter.steps) expect(html).toContain(`src="${home}stills/${id}.png"`);
    // Every address is whole: a feed has no place to count from.
    for (const [, url = ''] of html.matchAll(/(?:src|href)="([^"]*)"/g))
      expect(url).toMatch(/^https?:/);
    expect(entries[i]).toContain(`<id>${home}#${chapter.id}</id>`);
  }
});

test('a chapter is dated by the edition since which it has been as it is', () => {
  const own: PublishedEdition = { ...manifestOf(story), edition: 3, date: '2031-05-03' };
  const [first, ...rest] = own.chapters;
  const reworded = {
    ...first!,
    steps: first!.steps.map((step) => ({ ...step, hash: '0'.repeat(12) }))
  };
  const earlier = [1, 2].map((edition) => ({
    ...own,
    edition,
    date: `2031-05-0${edition}`,
    chapters: [edition === 1 ? reworded : first!, ...rest]
  }));
  const told: Story = {
    ...story,
    meta: { ...story.meta, edition: 3 },
    editions: [...earlier, own]
  };
  expect(changedOn(told, first!.id)).toBe('2031-05-02');
  expect(changedOn(told, rest[0]!.id)).toBe('2031-05-01');
});

test('the feed of corrections has each once, the newest first, under the id that it has on its page', () => {
  const [first] = story.chapters;
  const row = { edition: 2, step: null, sources: [], text: 'A & B were <one>.' };
  const corrections = [
    { ...row, date: '2031-05-02' },
    { ...row, date: '2031-05-04', step: first!.steps[0]!.id }
  ];
  const feed = correctionsFeed({ ...story, corrections }, home, 'Corrections');
  const ids = [...feed.matchAll(/<entry>\n<id>([^<]*)</g)].map(([, id]) => id);
  expect(ids).toEqual([`${home}corrections/#correction-2`, `${home}corrections/#correction-1`]);
  expect(feed).toContain('<updated>2031-05-04T00:00:00Z</updated>\n<author>');
  expect(feed).toContain(`<link rel="related" href="${home}#${first!.steps[0]!.id}"/>`);
  expect(feed).toContain('<title>Corrections</title>');
  expect(feed).toContain('A &amp; B were &lt;one&gt;.');
  const empty = correctionsFeed({ ...story, corrections: [] }, home, 'Corrections');
  expect(empty).toContain(`<updated>${story.meta.published}T00:00:00Z</updated>`);
});
