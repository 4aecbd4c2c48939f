import { describe, expect, test } from 'vitest';
import { anchorsOf, itemsOf } from '$lib/release/cells';
import { changelog, citationFile, licences } from '$lib/release/documents';
import { indexOf } from '$lib/release/jsonIndex';
import { releaseOf } from '$lib/release/release';
import { breadcrumbs } from '$lib/article/structured';
import { catalogueOf } from '$lib/release/structured';
import { storyDir } from '$lib/story/dir.js';
import { readStory } from '$lib/story/index.ts';
import { namedPeople } from '$lib/story/named.ts';
import { second } from '../story/folders.ts';
import { sitemapOf } from '../../../src/build/announce/sitemap';

const story = readStory(storyDir());
const release = releaseOf(storyDir(), { story }, () => null);
const table = (name: string) => release.tables.find((one) => one.name === name)!;
const address = (path: string) => `https://news.example/folder${path}`;
const nowhere = () => null;

describe('the rows of a table', () => {
  test('have the names of their first column, each once', () => {
    const { rows } = table('claims');
    const anchors = anchorsOf(table('claims'));
    const questions = [...new Set(rows.map(({ cells }) => cells['question']))];
    expect(anchors.filter((id) => id !== null)).toEqual(questions);
    expect(anchorsOf(table('windows')).filter((id) => id?.includes(' '))).toEqual([]);
  });

  test('lead to the sources and rows that they name', () => {
    const claims = table('claims');
    const items = itemsOf(['a', 'b'], { name: 'sources' }, claims);
    expect(items).toEqual(['a', 'b'].map((text) => ({ text, table: 'sources' })));
    expect(itemsOf('c', { name: 'says' }, claims)).toEqual([{ text: 'c' }]);
    expect(itemsOf(null, { name: 'says' }, claims)).toEqual([]);
  });
});

describe('the index', () => {
  type Lists = 'steps' | 'sources' | 'people' | 'tables' | 'claims';
  type Index = Record<Lists, { id: string; address: string }[]>;

  test('is of version 1, and has every step, source, person, table and claim once', () => {
    const index = indexOf(story, release, address, 'en') as Index & { version: number };
    expect(index.version).toBe(1);
    expect(index.steps.map(({ id }) => id)).toEqual(
      story.chapters.flatMap(({ steps }) => steps.map(({ id }) => id))
    );
    expect(index.sources.map(({ id }) => id)).toEqual(Object.keys(story.sources));
    expect(index.people.map(({ id }) => id)).toEqual(
      namedPeople(story).map(({ person }) => person.id)
    );
    expect(index.tables.map(({ id }) => id)).toEqual(release.tables.map(({ name }) => name));
    expect(index.claims.map(({ id }) => id)).toEqual(anchorsOf(table('claims')).filter(Boolean));
  });

  test('counts its addresses from its own place where the site’s is not known', () => {
    const { steps, claims } = indexOf(story, release, nowhere, 'en') as Index;
    expect(steps[0]!.address).toBe(`#${steps[0]!.id}`);
    expect(claims[0]!.address).toBe(`data/claims/#${claims[0]!.id}`);
  });
});

describe('what is said of the data', () => {
  interface Described {
    '@type': string;
    name?: string;
    distribution: { contentUrl: string }[];
    hasPart: Described[];
  }

  test('has a data set for each table, with its two files', () => {
    const whole = catalogueOf(release, story, address) as object as Described;
    expect(whole.hasPart).toHaveLength(release.tables.length);
    for (const one of whole.hasPart) {
      expect(one).toMatchObject({ '@type': 'Dataset', name: expect.any(String) });
      expect(one.distribution.map(({ contentUrl }) => contentUrl.split('.').at(-1))).toEqual([
        'csv',
        'json'
      ]);
    }
  });

  test('claims no address where none is known', () => {
    const text = JSON.stringify(catalogueOf(release, story, nowhere));
    expect(text).not.toMatch(/"(url|contentUrl|@id)"/);
    expect(breadcrumbs([['Home', '/']], nowhere)).toBeNull();
    expect(breadcrumbs([['Home', '/']], address)).toMatchObject({
      itemListElement: [{ position: 1, name: 'Home', item: 'https://news.example/folder/' }]
    });
  });
});

test('what a folder does not say stays away: the made-up story states no licence', () => {
  const made = readStory(second);
  const { package: whole, files } = releaseOf(second, { story: made }, () => null);
  expect(whole.resources.filter(({ licenses }) => licenses !== undefined)).toEqual([]);
  expect(licences(whole)).toContain('`events.csv`: not stated');
  expect(files.has('README.md')).toBe(false);
  const unsigned = { meta: { ...made.meta, byline: null } };
  expect(citationFile(unsigned, whole, null)).toBeNull();
  expect(citationFile(made, whole, null)).not.toMatch(/^(license|url):/m);
  expect(changelog(made)).toContain(`## ${made.meta.edition}.0.0 – ${made.meta.updated}`);
});

test('the map of the site has its own pages, and none that lead to another', () => {
  const files = ['index.html', 'data/index.html', 'steps/index.html', 'embed/index.html'];
  const others = ['steps/a/index.html', 'embed/story/index.html', '404.html', 'data/a.csv'];
  const map = sitemapOf([...files, ...others], 'https://news.example/?a&b/', '2031-05-14');
  const found = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
  const home = 'https://news.example/?a&amp;b/';
  expect(found).toEqual([home, `${home}data/`, `${home}embed/`, `${home}steps/`]);
});
