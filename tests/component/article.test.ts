import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Bar from '$lib/article/Bar.svelte';
import Card from '$lib/article/Card.svelte';
import Founding from '$lib/article/Founding.svelte';
import Masthead from '$lib/article/Masthead.svelte';
import SourceEntry from '$lib/article/SourceEntry.svelte';
import StepEvidence from '$lib/article/StepEvidence.svelte';
import Summary from '$lib/article/Summary.svelte';
import { loadStory } from '$lib/story';
import type { Source, Step, Story } from '$lib/story/types';
import { storyDir } from '$lib/story/dir.js';

const html = (markup: string) => markup.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
const words = (markup: string) =>
  html(markup)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

const source = (id: string, url: string | null): Source => ({
  id,
  authors: [],
  title: `Title of ${id}`,
  lang: null,
  titleFrom: 'heading',
  outlet: `Paper ${id}`,
  publisher: null,
  place: null,
  agencies: [],
  date: '2014-08-31',
  url,
  copy: null,
  read: 'whole',
  note: null
});
const story = {
  meta: { summary: [] },
  chapters: [],
  method: [{ blocks: [{ kind: 'paragraph', inlines: [], cites: ['b', 'a'] }] }],
  corrections: [],
  claims: [],
  readings: [{ event: 'ev-storm', source: 'a', says: 'It blew at four.' }],
  coverage: [],
  cases: [],
  actors: {},
  sources: { a: source('a', 'https://www.a.example/x'), b: source('b', null) },
  quotes: {
    'q-1': {
      id: 'q-1',
      text: 'Not a word <more>.',
      speaker: 'A minister',
      outlet: 'Paper a',
      date: '2014-08-30',
      approximate: true,
      source: 'a'
    }
  }
} as unknown as Story;
const step = {
  id: 'the-step',
  dateline: 'Before dawn',
  picture: { scene: 'map', attributes: {}, alt: 'A map of the city.', at: '' },
  blocks: [
    {
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: 'Exactly ' },
        { kind: 'figure', text: '61', ref: 'x' },
        { kind: 'text', text: ' of ' },
        { kind: 'emphasis', text: 'them' },
        { kind: 'text', text: '.' }
      ],
      cites: ['b', 'a']
    },
    { kind: 'quote', quote: 'q-1' }
  ],
  notes: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Two say four.' }], cites: ['a'] }],
  differences: ['the hour']
} as unknown as Step;

describe('a step’s card', () => {
  const named = {
    linkName: 'Data: picture 1',
    pictures: '../steps/',
    evidence: '../evidence/the-step/',
    tables: '../tables/one/',
    people: '../people/'
  };
  const { body } = render(Card, { props: { step, story, ...named } });
  const markup = html(body);

  test('runs a paragraph on without gaps and numbers its sources', () => {
    expect(words(body)).toMatch(/Exactly 61 of them\. Sources 1, 2/);
  });
  test('sets a quotation to the letter, in marks, with who, where and when', () => {
    expect(markup).toContain('“Not a word &lt;more>.”');
    expect(words(body)).toMatch(/A minister, Paper a, 30 August 2014 \(date approximate\)/);
  });
  test('says once, unseen, what the picture shows', () => {
    expect(markup.split('A map of the city.')).toHaveLength(2);
    expect(markup).toMatch(/<p class="hidden[^"]*">The picture shows: A map of the city\.<\/p>/);
  });
  test('names its sources in a link, with what is known and what accounts differ about', () => {
    expect(markup).toMatch(/<a class="about sources[^"]*" href="\.\.\/evidence\/the-step\/">/);
    expect(words(body)).toContain('2 sources · disputed: the hour Paper b · Paper a');
    expect(words(body)).not.toContain('Two say four.');
  });
  test('says over a paragraph how well it is known, and on paper by which numbers', () => {
    expect(markup).toMatch(/<p data-is="disputed" data-status="disputed">/);
    expect(markup).toMatch(/<sup data-paper="1, 2"/);
  });
  test('gives on a page of its own the sources in full, and whether they are one text', () => {
    const links = { sources: '/sources/', method: '/#known' };
    const page = render(StepEvidence, { props: { step, story, ...links } }).body;
    expect(words(page)).toContain(
      'Disputed. 2 texts, each independent of the others. Paper b; Paper a.'
    );
    expect(words(page)).toContain('Two say four.');
    expect(html(page)).toContain('href="https://www.a.example/x"');
    expect(words(page)).toContain('“Title of a”, Paper a, 31 August 2014. Read whole.');
    expect(words(page)).toContain('In our words: It blew at four.');
    expect(words(page)).toContain('“Title of b”, Paper b, 31 August 2014. Read whole.');
    expect(html(page).match(/<cite[^>]*><a /g)).toHaveLength(1);
  });
  test('links to what can be done with its picture, under a name of its own', () => {
    expect(markup).toMatch(
      /<a class="about[^"]*" href="\.\.\/steps\/#the-step" aria-label="Data: picture 1"/
    );
  });
  test('sets a box apart, under its title, and numbers what it cites with the rest', () => {
    const box = { kind: 'box', title: 'What the law says', passages: step.blocks };
    const boxed = { ...step, blocks: [box] } as unknown as Step;
    const card = render(Card, { props: { step: boxed, story, ...named } }).body;
    expect(html(card)).toMatch(
      /<div class="box[^"]*"><p><strong>What the law says<\/strong><\/p>.*Not a word.*<\/div>/
    );
    expect(words(card)).toMatch(/What the law says ?Exactly 61 of them\. Sources 1, 2/);
  });
  test('carries no inline style', () => expect(markup).not.toContain('style='));
});

describe('an entry of a source', () => {
  const entry = (parts: Partial<Source>) =>
    words(
      render(SourceEntry, { props: { source: { ...source('a', null), ...parts } } }).body
    ).trim();

  test('prints author, title, outlet, agency, date, and how it was read', () => {
    const text = entry({
      authors: ['Anna Weaver', 'Otto Smith'],
      title: 'PM flees “coup”',
      place: 'Zimbabwe',
      agencies: ['AP', 'AFP'],
      copy: 'a mirror',
      read: 'opening',
      note: 'Undated.'
    });
    expect(text).toBe(
      'Anna Weaver and Otto Smith, “PM flees ‘coup’”, Paper a (Zimbabwe; AP and AFP), 31 August 2014. Opening only, in a copy at a mirror. Undated.'
    );
  });
  test('says which title is the address’s, and which is unknown', () => {
    expect(entry({ titleFrom: 'address' })).toBe(
      '“Title of a”, Paper a, 31 August 2014. Read whole. Title from the address.'
    );
    expect(entry({ title: 'Untitled report', titleFrom: null, date: null })).toBe(
      'Untitled report, Paper a, undated. Read whole.'
    );
  });
  test('names an agency once, and a publisher that says more', () => {
    expect(entry({ outlet: 'AP', agencies: ['AP'], read: 'part' })).toBe(
      '“Title of a”, AP, 31 August 2014. Read in part.'
    );
    expect(entry({ publisher: 'A house', read: null })).toBe(
      '“Title of a”, Paper a, A house, 31 August 2014.'
    );
    expect(entry({ copy: 'a mirror', read: null })).toBe(
      '“Title of a”, Paper a, 31 August 2014. Read in a copy at a mirror.'
    );
    expect(entry({ outlet: 'a mirror', copy: 'a mirror' })).toBe(
      '“Title of a”, a mirror, 31 August 2014. Read whole.'
    );
  });
});

describe('the summary', () => {
  const short = {
    ...story,
    meta: { dek: 'A night.', cover: null, summary: [{ text: 'It began.', cites: ['a', 'b'] }] }
  };
  const { body } = render(Summary, {
    props: { story: short as unknown as Story, sourcesPage: '/sources/' }
  });

  test('gives each sentence with links to the list of sources', () => {
    expect(words(body)).toMatch(/In short ?It began\. \(Paper a, Paper b\)/);
    expect(html(body)).toContain('<a href="/sources/#b" aria-label="Paper b">Paper b</a>');
  });
  test('carries no inline style', () => expect(body).not.toContain('style='));
});

describe('the table of the founding article’s corrections', () => {
  const fact = (id: string, status: string) => ({
    id,
    status,
    fact: `Fact ${id}`,
    note: `Note ${id}`,
    steps: ['one', 'two'],
    sources: ['a']
  });
  const coverage = [fact('A01', 'told'), fact('A02', 'corrected'), fact('A03', 'unverified')];
  const chapters = [
    { title: 'First', steps: [{ id: 'one' }] },
    { title: 'Second', steps: [{ id: 'zero' }, { id: 'two' }] }
  ];
  const founding = (rows: object[]) =>
    render(Founding, {
      props: {
        story: { ...story, coverage: rows, chapters } as unknown as Story,
        sourcesPage: '/sources/'
      }
    }).body;
  const body = founding(coverage);

  test('has a caption, and a heading for each column', () => {
    expect(html(body)).toMatch(/<caption[^>]*>The founding article, corrected<\/caption>/);
    expect(html(body).match(/<th scope="col"[^>]*>[^<]+<\/th>/g)).toHaveLength(3);
  });
  test('says what is corrected or unverified, on what, and where: not what is told as it stands', () => {
    const rows = html(body).match(/<tr[^>]*>.*?<\/tr>/g) ?? [];
    expect(
      rows.slice(1).map((row) => words(row.replaceAll(/<\/t[dh]>/g, '</td> ')).trim())
    ).toEqual([
      'Fact A02 Note A02 (Paper a) First, 1; Second, 2',
      'Fact A03 Note A03 (Paper a) First, 1; Second, 2 (told as unverified)'
    ]);
    expect(rows[1]).toMatch(/<a href="\/sources\/#a"[^>]*>Paper a<\/a>/);
    expect(rows[1]).toMatch(/<a href="#two"[^>]*>Second, 2<\/a>/);
  });
  test('is not there where nothing is corrected', () => {
    expect(founding(coverage.slice(0, 1))).not.toContain('<table');
  });
  test('carries no inline style', () => expect(body).not.toContain('style='));
});

test('the masthead has the day of an update only if there was one', () => {
  const { meta } = loadStory(storyDir());
  const top = (updated: string) =>
    render(Masthead, { props: { meta: { ...meta, updated }, readingTime: 10 } }).body;
  expect(words(top(meta.published))).not.toContain('Updated');
  expect(words(top('2030-01-05'))).toContain('Updated 5 January 2030');
});

describe('a masthead', () => {
  const { meta } = loadStory(storyDir());
  const masthead = (more: Partial<typeof meta>, corrected: string | null = null) =>
    render(Masthead, {
      props: { meta: { ...meta, ...more }, readingTime: 10, corrected, stills: './stills/' }
    });
  const top = (...[more, corrected]: Parameters<typeof masthead>) =>
    html(masthead(more, corrected).body);
  const cover = {
    dateline: 'The harbour, at three',
    line: 'One lamp.',
    picture: { scene: 'map', attributes: {}, alt: 'A harbour at night.', at: '' }
  } as const;

  test('stands on the title picture, which comes first, in the shape that fits', () => {
    const markup = top({ cover });
    expect(markup).toMatch(/<header class="masthead[^"]*cover[^"]*" data-light="night"/);
    expect(markup).toMatch(
      /<source media="[^"]*" srcset="\.\/stills\/stage\/cover\.svg"\/?> ?<img src="\.\/stills\/stage\/cover-tall\.svg" width="\d+" height="\d+" alt="A harbour at night\." fetchpriority="high"/
    );
    expect(words(masthead({ cover }).body)).toMatch(/The harbour, at three ?The night.*One lamp\./);
    expect(masthead({ cover }).head.match(/<link rel="preload" as="image"/g)).toHaveLength(2);
  });
  test('is words alone where the story has no title picture', () => {
    const markup = top({ cover: null });
    expect(markup).not.toMatch(/<img|data-light/);
    expect(masthead({ cover: null }).head).not.toContain('preload');
    expect(markup).toContain(meta.dek);
  });

  test('says when the story was corrected, and leads to what was', () => {
    const masthead = top({ updated: '2030-01-06' }, '2030-01-05');
    expect(masthead).toMatch(/<a href="#corrections"[^>]*>Corrected <time datetime="2030-01-05"/);
    expect(masthead).toContain('Updated');
    expect(top({})).not.toContain('Corrected');
  });
  test('does not say twice what happened in one day', () => {
    expect(top({ updated: '2030-01-05' }, '2030-01-05')).not.toContain('Updated');
  });
  test('names nobody and no address where the story has none', () => {
    expect(top({ byline: null, errorsTo: null })).not.toMatch(/class="by[ "]|Report an error/);
    expect(top({ byline: 'A. Writer' })).toContain('A. Writer');
    expect(top({ errorsTo: 'desk@example.org' })).toContain('href="mailto:desk@example.org"');
    expect(top({ errorsTo: 'https://example.org/e' })).toContain('href="https://example.org/e"');
  });
});

describe('the reader’s bar', () => {
  const chapters = [
    { id: 'opening', number: 0, title: 'The lamp', dates: null },
    { id: 'council', number: 1, title: 'Nine seats', dates: 'May 2004' }
  ];
  const bar = (onCover: boolean) => html(render(Bar, { props: { chapters, onCover } }).body);

  test('names every chapter with its dates, in one menu that needs no script', () => {
    expect(bar(false).match(/<details/g)).toHaveLength(1);
    expect(words(bar(false))).toMatch(/The lamp 1\s?Nine seats May 2004/);
    for (const { id } of chapters) expect(bar(false)).toContain(`href="#${id}"`);
  });
  test('offers every choice as a link of its own, and no button before there is a script', () => {
    for (const query of ['view=list', 'theme=dark', 'motion=still'])
      expect(bar(false)).toContain(`href="?${query}"`);
    expect(bar(false).match(/<button[^>]* hidden/g)).toHaveLength(2);
  });
  test('has the light of the title picture where it begins on one', () => {
    expect(bar(true)).toMatch(/^<nav[^>]* data-light="night"/);
    expect(bar(false)).not.toContain('data-light');
  });
  test('carries no inline style', () => expect(bar(true)).not.toContain('style='));
});
