import { describe, expect, test } from 'vitest';
import { partyColours } from '../../../src/lib/article/partyColours';
import { absolute } from '../../../src/lib/article/site';
import { jsonLd, newsArticle } from '../../../src/lib/article/structured';
import { loadStory } from '../../../src/lib/story';

const story = loadStory('data');

describe('structured data', () => {
  test('describes the article, with an address for every source that has one', () => {
    const data = newsArticle(story, 'https://example.org/') as Record<string, unknown>;
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      headline: story.meta.headline,
      abstract: story.meta.summary.map(({ text }) => text).join(' '),
      datePublished: story.meta.published,
      url: 'https://example.org/'
    });
    const citations = data.citation as string[];
    expect(citations.length).toBeGreaterThan(50);
    expect(citations.every((url) => /^https?:\/\//.test(url))).toBe(true);
  });

  test('claims no address where none is known', () => {
    expect(newsArticle(story, null)).not.toHaveProperty('url');
  });

  test('no text can end the script element', () => {
    const markup = jsonLd({ headline: '</script><script>alert(1)</script>' });
    expect(markup.match(/<\/script>/g)).toHaveLength(1);
    const json = /^<script[^>]*>(.*)<\/script>$/.exec(markup)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual({ headline: '</script><script>alert(1)</script>' });
  });
});

test.each([
  { path: '/', env: { origin: 'https://a.org', base: '' }, expected: 'https://a.org/' },
  {
    path: '/sources/',
    env: { origin: 'https://a.org', base: '/lesotho' },
    expected: 'https://a.org/lesotho/sources/'
  },
  { path: '/', env: { origin: '', base: '' }, expected: null }
])('the absolute address of $path under $env is $expected', ({ path, env, expected }) => {
  expect(absolute(path, env)).toBe(expected);
});

test('every party has its colour in every light', () => {
  const css = partyColours(Object.values(story.parties));
  for (const { id, colour, colourDark } of Object.values(story.parties)) {
    expect(css).toContain(`--party-${id}:${colour}`);
    expect(css.split(`--party-${id}:${colourDark}`).length - 1).toBeGreaterThanOrEqual(
      colour === colourDark ? 3 : 2
    );
    expect(css).toContain(`--party-${id}:CanvasText`);
  }
});
