import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPictured } from '$lib/scenes/story.ts';
import { citedSources, loadStory, readingMinutes, readStory, wordCount } from '$lib/story/index.ts';
import { resolveFigure } from '$lib/story/figures.ts';
import { valid, withFolder, type Edit } from './folders.ts';

const story = readStory(valid);

describe('a valid folder', () => {
  test('is read whole, in reading order', () => {
    expect(story.meta.headline).toBe('The bridge that was shut');
    expect(story.chapters.map(({ id, number }) => [number, id])).toEqual([
      [0, 'the-bridge'],
      [1, 'the-vote']
    ]);
    expect(story.chapters.flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual([
      'bridge-shut',
      'two-clocks',
      'one-seat'
    ]);
    expect(story.method.map(({ id }) => id)).toEqual(['sources', 'corrections']);
    expect(story.turnout.map(({ provisional }) => provisional)).toEqual([null, 49.9]);
    expect(story.conflicts[0]?.sources).toEqual(['gazette', 'herald']);
  });

  test('a step holds its dateline, picture, words and notes', () => {
    const step = story.chapters[0]?.steps[0];
    expect(step?.dateline).toBe('1 March 2014, about 03:00');
    expect(step?.picture.at).toBe('valid/story/00-the-bridge.md:9');
    expect(step?.picture.attributes['highlight']).toBe('barracks');
    expect(step?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'quote']);
    expect(step?.notes).toHaveLength(1);
  });

  test('the summary is five sentences with their sources, in typographic marks', () => {
    expect(story.meta.summary).toHaveLength(5);
    expect(story.meta.summary[2]).toEqual({
      text: 'The governor speaks of “about forty” of them.',
      cites: ['gazette', 'herald']
    });
  });

  test('what is unknown stays unknown', () => {
    expect(story.events['ev-open']).toMatchObject({
      date: '2014-03',
      earliest: null,
      latest: null
    });
    expect(story.reports[1]).toMatchObject({ hour: null, phrase: 'before dawn' });
    expect(story.places['barracks']).toMatchObject({ lat: null, lon: null, area: 'old-quarter' });
    expect(story.sources['gazette']).toEqual({
      id: 'gazette',
      authors: ['Anna Weaver', 'The Night Desk'],
      title: 'Bridge “shut”',
      lang: null,
      titleFrom: 'heading',
      outlet: 'The Gazette',
      publisher: 'Gazette Press',
      place: 'Northing',
      agencies: [],
      date: '2014-03-02',
      url: 'https://example.org/bridge',
      copy: null,
      read: 'whole',
      note: null
    });
    expect(story.sources['herald']).toMatchObject({
      lang: null,
      titleFrom: 'address',
      agencies: ['Wire', 'Cable'],
      date: '2014-03',
      url: null,
      copy: 'a reading room',
      read: 'opening'
    });
    expect(story.sources['yearbook']).toMatchObject({
      authors: [],
      lang: null,
      titleFrom: null,
      outlet: 'The State Press',
      publisher: null,
      date: null,
      note: 'One page only.'
    });
  });

  test('the desk’s prose gets typographic marks, a quotation stays to the letter', () => {
    expect(story.events['ev-shut']?.what).toContain('the governor’s office');
    expect(story.quotes['q-northing']?.text).toBe('It\'s "our" bridge.');
  });

  test('is frozen to its leaves', () => {
    const open: unknown[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) open.push(value);
      Object.values(value).forEach(visit);
    };
    visit(story);
    expect(open).toEqual([]);
  });

  test('is the same at every reading', () => {
    expect(readStory(valid)).toEqual(story);
    expect(loadStory(valid)).toBe(loadStory(valid));
  });
});

test('a date may be a year, and words of no date may be quoted', () => {
  const year: Edit = ['events.csv', 'ev-open,2014-03,', 'ev-open,2014,'];
  withFolder([year, ['quotes.csv', ',2014-03-02,', ',,']], (root) => {
    const { events, quotes } = readStory(root);
    expect(events['ev-open']?.date).toBe('2014');
    expect(quotes['q-northing']?.date).toBeNull();
  });
});

test('a place with an extent may be named without a coordinate, but not focused', () => {
  const river: Edit = ['places.csv', 'mill,Mill,building', 'senqu,The river,river'];
  const step = 'story/00-the-bridge.md';
  withFolder([river, [step, 'label="town"', 'label="senqu"']], (root) => {
    const [picture] = readPictured(root).story.chapters[0]?.steps ?? [];
    expect(picture?.picture.attributes['label']).toBe('senqu');
  });
  withFolder([river, [step, 'focus="bridge town"', 'focus="bridge senqu"']], (root) => {
    expect(() => readPictured(root)).toThrow(/“senqu” has no coordinate/);
  });
});

describe('what the page counts', () => {
  test('words of paragraphs and quotations, without notes', () => {
    // 14 + 3 and 6 in the first chapter, 10 + 6 in the second.
    expect(wordCount(story)).toEqual({ total: 39, chapters: { 'the-bridge': 23, 'the-vote': 16 } });
    expect(readingMinutes(wordCount(story).total)).toBe(1);
  });

  test('sources, in the order of their first citation: the summary’s first, corrections’ last', () => {
    withFolder([['article.yaml', 'cites: [gazette]', 'cites: [yearbook]']], (root) => {
      expect(citedSources(readStory(root))).toEqual(['yearbook', 'herald', 'gazette']);
    });
    withFolder([['coverage.csv', 'gazette;herald', 'late']], (root) => {
      const path = join(root, 'sources.json');
      const sources = JSON.parse(readFileSync(path, 'utf8')) as object[];
      writeFileSync(path, JSON.stringify([...sources, { ...sources[0], id: 'late' }]));
      expect(citedSources(readStory(root)).at(-1)).toBe('late');
    });
    expect(citedSources(story)).toEqual(['gazette', 'herald', 'yearbook']);
  });
});

describe('resolveFigure', () => {
  test.each([
    ['national.2015.south.votes', 1100],
    ['national.2015.south.share', 55],
    ['national.2015.south.seats', 3],
    ['national.2015.south.constituencySeats', 2],
    ['national.2015.south.listSeats', 1],
    ['turnout.2012.registered', 4000],
    ['turnout.2015.provisional', 49.9],
    ['arrangements.blocs-2015.government.seats', 3],
    ['arrangements.blocs-2015.government.parties', 1],
    ['movements.mv-guards.number', 39],
    ['days.2014-03-01.2014-03-12', 11],
    ['districts.millers-dale.seats', 2],
    ['districts.millers-dale.south.won', 1],
    ['districts.lowland.north.won', 0],
    ['parties.2015.count', 2]
  ])('%s is %d', (ref, value) => {
    expect(resolveFigure(ref, story)?.value).toBe(value);
  });

  test.each([
    '',
    'national',
    'national.2018.south.seats',
    'national.2015.east.seats',
    'national.2015.south.leader',
    'national.2015.south.seats.more',
    'national.2015.south.constructor',
    'turnout.2012.provisional',
    'arrangements.blocs-2015.middle.seats',
    'arrangements.blocs-2015.government.date',
    'movements.mv-walkers.number',
    'days.2014-02-30.2014-03-12',
    'days.2014-03.2014-04',
    'districts.nowhere.seats',
    'parties.2018.count',
    'constructor.name'
  ])('“%s” is no number', (ref) => {
    expect(resolveFigure(ref, story)).toBeNull();
  });

  test('shares and turnouts are percentages', () => {
    expect(resolveFigure('national.2015.south.share', story)?.percent).toBe(true);
    expect(resolveFigure('turnout.2015.turnout', story)?.percent).toBe(true);
    expect(resolveFigure('turnout.2015.cast', story)?.percent).toBe(false);
  });
});

test('a teller with too little to tell is a warning', () => {
  const alone = [['reports.csv', 'A guard,officials,', 'A guard,,']] as const;
  const found = withFolder(alone, (root) => readStory(root).warnings);
  expect(found.map((each) => `${each.file}:${each.line} ${each.field}: ${each.found}`)).toContain(
    'data/tellers.csv:2 id: “officials” tells 1 of the strip’s reports, so no reader can choose it'
  );
});

test.each([
  [[], []],
  [
    [
      ['article.yaml', 'byline: The desk\n', ''],
      ['article.yaml', 'errors_to: desk@example.org\n', '']
    ],
    ['byline', 'errors_to']
  ]
] as const)('what article.yaml leaves out is a warning and stops nothing: %o', (edits, fields) => {
  const found = withFolder(edits, (root) => readStory(root).warnings);
  expect(
    found.filter(({ file }) => file.endsWith('article.yaml')).map(({ field }) => field)
  ).toEqual(fields);
});
