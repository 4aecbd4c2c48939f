import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { partyColours } from '../../../src/lib/article/partyColours';
import { absolute } from '../../../src/lib/article/site';
import {
  breadcrumbs,
  claimsOf,
  jsonLd,
  newsArticle,
  sourcesOf
} from '../../../src/lib/article/structured';
import { loadStory, readStory } from '../../../src/lib/story';
import { storyDir } from '$lib/story/dir.js';

const story = loadStory(storyDir());

describe('structured data', () => {
  test('describes the article, and names the page that has its sources', () => {
    const data = newsArticle(story, 'https://example.org/') as object as Record<string, unknown>;
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      '@id': 'https://example.org/',
      headline: story.meta.headline,
      abstract: story.meta.summary.map(({ text }) => text).join(' '),
      datePublished: story.meta.published,
      url: 'https://example.org/',
      citation: { '@type': 'CollectionPage', url: 'https://example.org/sources/' }
    });
    expect(newsArticle(story, null)).not.toHaveProperty('citation');
  });

  test('has on that page the address of every source that is cited and has one', () => {
    const page = sourcesOf(story, 'https://example.org/') as object as {
      mainEntity: { citation: string[] };
    };
    expect(page).toMatchObject({
      '@type': 'CollectionPage',
      url: 'https://example.org/sources/',
      mainEntity: { '@type': 'NewsArticle', '@id': 'https://example.org/' }
    });
    const { citation } = page.mainEntity;
    expect(citation.length).toBeGreaterThan(50);
    expect(citation.every((url) => /^https?:\/\//.test(url))).toBe(true);
    expect(sourcesOf(story, null)).toMatchObject({ mainEntity: { citation } });
    expect(JSON.stringify(sourcesOf(story, null))).not.toMatch(/"(url|@id)"/);
  });

  test('claims no address where none is known', () => {
    expect(newsArticle(story, null)).not.toHaveProperty('url');
    const { about } = newsArticle(story, null) as object as { about: { name: string }[] };
    expect(about.map(({ name }) => name)).toContain('Tom Thabane');
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
    const [comment] = (newsArticle(fixture, null) as object as { correction: object[] }).correction;
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

  test('has every claim with whose it is, and rates none', () => {
    const { '@graph': claims } = claimsOf(story, 'https://example.org/claims/');
    expect(claims).toHaveLength(story.claims.length);
    const [first] = story.claims;
    expect(claims[0]).toMatchObject({
      '@type': 'Claim',
      text: first!.says,
      creditText: first!.who,
      about: first!.asks,
      url: `https://example.org/claims/#${first!.question}`
    });
    expect(JSON.stringify(claims)).not.toMatch(/rating|review/i);
    expect(JSON.stringify(claimsOf(story, null))).not.toContain('"url"');
  });

  test.each([
    ['the article', newsArticle(story, 'https://example.org/')],
    ['the sources', sourcesOf(story, 'https://example.org/')],
    ['the claims', claimsOf(story, 'https://example.org/claims/')],
    ['where a page stands', breadcrumbs([['Home', '/']], (path) => `https://example.org${path}`)!]
  ])('has a shape that programs read: %s', (_, data) => {
    const { '@context': context, ...rest } = JSON.parse(JSON.stringify(data));
    expect(context).toBe('https://schema.org');
    const walk = (value: unknown, key = ''): void => {
      if (Array.isArray(value)) value.forEach((each) => walk(each, key));
      else if (typeof value === 'object' && value !== null) {
        const { '@type': type, '@graph': graph, ...fields } = value as Record<string, unknown>;
        expect(graph ? 'Graph' : type, key).toMatch(/^[A-Z][A-Za-z]+$/);
        walk(graph ?? []);
        for (const [name, field] of Object.entries(fields)) walk(field, name);
      } else {
        expect(value, key).not.toBeNull();
        expect(value, key).not.toBe('');
        if (/^(@id|url|item|citation|isBasedOn|license|mainEntityOfPage)$/.test(key))
          expect(value).toMatch(/^https?:\/\/[^/]+/);
        if (/^date/.test(key)) expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    };
    walk(rest);
  });

  test('no text can end the script element', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'Thing',
      name: '</script><script>alert(1)</script>'
    } as const;
    const markup = jsonLd(data);
    expect(markup.match(/<\/script>/g)).toHaveLength(1);
    const json = /^<script[^>]*>(.*)<\/script>$/.exec(markup)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(data);
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
