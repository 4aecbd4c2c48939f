import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { partyColours } from '../../../src/lib/article/partyColours';
import { absolute } from '../../../src/lib/article/site';
import { jsonLd, newsArticle } from '../../../src/lib/article/structured';
import { loadStory, readStory } from '../../../src/lib/story';
import { storyDir } from '$lib/story/dir.js';

const story = loadStory(storyDir());

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

  const fixture = readStory(fileURLToPath(new URL('../../fixtures/story/valid', import.meta.url)));
  test('says what was corrected, when, and where it stands now', () => {
    const url = 'https://example.org/';
    expect(newsArticle(fixture, url)).toMatchObject({
      dateModified: '2020-01-03',
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: '2020-01-03',
          text: 'An hour was corrected.',
          url: `${url}#bridge-shut`
        }
      ]
    });
    const [row] = fixture.corrections;
    const later = { ...fixture, corrections: [{ ...row!, date: '2020-02-01', step: null }] };
    expect(newsArticle(later, url)).toMatchObject({
      dateModified: '2020-02-01',
      correction: [{ url: `${url}#corrections` }]
    });
    const [comment] = (newsArticle(fixture, null) as { correction: object[] }).correction;
    expect(comment).not.toHaveProperty('url');
  });

  test('names as author who signs the story, and nobody where nobody does', () => {
    const by = (byline: string | null) =>
      newsArticle({ ...story, meta: { ...story.meta, byline } }, null);
    const desk = { '@type': 'Organization', name: 'A desk' };
    expect(by('A desk')).toMatchObject({ author: desk, publisher: desk });
    expect(by(null)).not.toHaveProperty('author');
    expect(by(null)).not.toHaveProperty('publisher');
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

test('every party has its colour in both schemes', () => {
  const css = partyColours(Object.values(story.parties));
  for (const { id, colour, colourDark } of Object.values(story.parties)) {
    expect(css).toContain(`--party-${id}:light-dark(${colour},${colourDark})`);
    expect(css).toContain(`--party-${id}:CanvasText`);
  }
});
