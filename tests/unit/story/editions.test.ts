import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nextEdition } from '../../../src/build/edition/nextEdition.ts';
import { correctedOn, lastCorrecting, newestFirst } from '$lib/story/corrections.ts';
import { readStory } from '$lib/story/index.ts';
import { manifestOf, manifestText, stepHash, stepsIn } from '$lib/story/manifest.ts';
import { currentId, earlierIds, movedAmong } from '$lib/story/moved.ts';
import { describe as line } from '$lib/story/problems.ts';
import { changesBetween, release, releaseProblem } from '$lib/story/release.ts';
import { problemsOf, valid, withFolder, withoutColumn, type Edit } from './folders.ts';

const story = readStory(valid);
const bridge = 'story/00-the-bridge.md';
const first = 'editions/1.json';
const linesOf = (...edits: readonly Edit[]) =>
  problemsOf(...edits).map((each) => withoutColumn(line(each)));

// What is wrong, the edits that make it so, and the one line of the message after `data/`.
const cases: readonly (readonly [string, readonly Edit[], string])[] = [
  [
    'an edition before the last',
    [
      ['article.yaml', 'edition: 2', 'edition: 1'],
      ['corrections.csv', '2020-01-03,2,bridge-open,An hour was corrected.,herald\n', ''],
      ['editions/2.json', '', readFileSync(join(valid, first), 'utf8').replace(': 1,', ': 2,')]
    ],
    'article.yaml:1 edition: 1, where edition 2 has been released — write 2, or 3 for the next one'
  ],
  [
    'an edition left out',
    [['article.yaml', 'edition: 2', 'edition: 3']],
    'article.yaml:1 edition: 3, where the last edition released is 1 — write 2, and npm run edition to release it'
  ],
  [
    'an edition that is not numbered',
    [['article.yaml', 'edition: 2', 'edition: two']],
    'article.yaml:14 edition: invalid input: expected number, received string — write what is expected here'
  ],
  [
    'an update before the last edition',
    [[first, '2020-01-02', '2020-01-04']],
    'article.yaml:1 updated: 2020-01-03 is before the day of edition 1, 2020-01-04 — correct it'
  ],
  [
    'an edition of another number than its file',
    [[first, '"edition": 1', '"edition": 2']],
    'editions/1.json:1 edition: 2 in a file named 1.json — correct one'
  ],
  [
    'a file that is no manifest',
    [['editions/notes.txt', '', 'words']],
    'editions/notes.txt:1 file: is no manifest of an edition — name it by the edition’s number, N.json; keep other files elsewhere'
  ],
  [
    'a hash that is none',
    [[first, '0123456789ac', 'unknown']],
    'editions/1.json:11 chapters.the-river.steps.bridge-shut.hash: is not twelve hex digits — write what is expected here'
  ],
  [
    'a published step that is nowhere',
    [['moved.csv', 'bridge-open,bridge-shut\n', '']],
    'editions/1.json:10 step: the step “bridge-open” is neither in the story nor in moved.csv — add a row to moved.csv: bridge-open,nearest-step'
  ],
  [
    'a published chapter that is nowhere',
    [['moved.csv', 'the-river,the-bridge\n', '']],
    'editions/1.json:7 chapter: the chapter “the-river” is neither in the story nor in moved.csv — add a row to moved.csv: the-river,nearest-step'
  ],
  [
    'a published step whose id is now a chapter’s',
    [[first, '"bridge-shut"', '"the-vote"']],
    'editions/1.json:11 step: the step “the-vote” of this edition is now the id of a chapter — give that chapter another id'
  ],
  [
    'a step moved to nowhere',
    [['moved.csv', 'bridge-open,bridge-shut', 'bridge-open,bridge-shot']],
    'moved.csv:2 now: there is no step “bridge-shot” (did you mean “bridge-shut”?) — name the step that now stands nearest'
  ],
  [
    'a step moved to a chapter, which has no still',
    [['moved.csv', 'bridge-open,bridge-shut', 'bridge-open,the-bridge']],
    'moved.csv:2 now: there is no step “the-bridge” — name the step that now stands nearest'
  ],
  [
    'a chapter moved to a section',
    [['moved.csv', 'the-river,the-bridge', 'the-river,sources']],
    'moved.csv:3 now: there is no step or chapter “sources” — name the step or chapter that now stands nearest'
  ],
  [
    'a moved step that still stands',
    [['moved.csv', 'the-bridge\n', 'the-bridge\ntwo-clocks,bridge-shut\n']],
    'moved.csv:4 was: the step “two-clocks” stands on the page — remove the row'
  ],
  [
    'a moved step that was never published',
    [['moved.csv', 'the-bridge\n', 'the-bridge\nbridge-opened,bridge-shut\n']],
    'moved.csv:4 was: no edition has a step or chapter “bridge-opened” (did you mean “bridge-open”?) — correct it, or remove the row'
  ],
  [
    'a step that has moved twice',
    [['moved.csv', 'the-bridge\n', 'the-bridge\nbridge-open,two-clocks\n']],
    'moved.csv:4 was: “bridge-open” stands in line 2 already — give each row its own, or remove one'
  ],
  [
    'a correction of what no edition has',
    [['corrections.csv', 'bridge-open', 'two-clocks']],
    'corrections.csv:2 step: no edition before 2 has a step or chapter “two-clocks” — name what was published, by its id then, or leave it empty'
  ],
  [
    'a correction by an edition to come',
    [['corrections.csv', '03,2,', '03,3,']],
    'corrections.csv:2 edition: there is no edition 3: data/article.yaml says 2 — write the number of the edition that made the correction'
  ],
  [
    'a correction by the first edition',
    [['corrections.csv', '03,2,', '03,1,']],
    'corrections.csv:2 edition: 1 is outside a minimum of 2 — correct the number'
  ],
  [
    'a correction after the last update',
    [['corrections.csv', '2020-01-03', '2020-01-04']],
    'corrections.csv:2 date: 2020-01-04 is after the day that data/article.yaml calls updated, 2020-01-03 — correct it, or set updated in data/article.yaml'
  ],
  [
    'a correction before the publication',
    [['corrections.csv', '2020-01-03', '2020-01-01']],
    'corrections.csv:2 date: 2020-01-01 is before the day of publication, 2020-01-02 — write the day it was made'
  ],
  [
    'a correction with an unknown source',
    [['corrections.csv', 'herald', 'tribune']],
    'corrections.csv:2 sources: “tribune” is not in data/sources.json — correct it, or add it to data/sources.json'
  ],
  [
    'an address for errors that is none',
    [['article.yaml', 'desk@example.org', 'http://example.org/']],
    'article.yaml:13 errors_to: is neither a mail address nor an https address — write what is expected here'
  ]
];

describe('a broken edition says what is wrong, where, and what to do', () => {
  test.each(cases)('%s', (_, edits, expected) => {
    expect(linesOf(...edits)).toEqual([`data/${expected}`]);
  });

  test('where a chapter is not read whole, nothing is said to be lost in it', () => {
    const lines = linesOf([bridge, '{#bridge-shut}', '{#Bridge}']);
    expect(lines.filter((each) => /editions|moved/.test(each))).toEqual([]);
  });
});

test('what may be absent may: a byline, an address for errors, the table of what moved, any edition', () => {
  withFolder(
    [
      ['article.yaml', 'byline: The desk\n', ''],
      ['article.yaml', 'errors_to: desk@example.org\nedition: 2', 'edition: 1'],
      ['corrections.csv', '2020-01-03,2,bridge-open,An hour was corrected.,herald\n', '']
    ],
    (root) => {
      rmSync(join(root, 'editions'), { recursive: true });
      rmSync(join(root, 'moved.csv'));
      const bare = readStory(root);
      expect(bare.meta).toMatchObject({ byline: null, errorsTo: null, edition: 1 });
      expect([bare.editions, bare.moved, correctedOn(bare)]).toEqual([[], [], null]);
      expect(lastCorrecting(bare)).toBe(1);
    }
  );
  for (const address of ['desk@example.org', 'https://example.org/errors'])
    withFolder([['article.yaml', 'desk@example.org', address]], (root) => {
      expect(readStory(root).meta.errorsTo).toBe(address);
    });
});

describe('what has moved', () => {
  test.each([
    ['bridge-shut', 'bridge-shut'],
    ['the-vote', 'the-vote'],
    ['bridge-open', 'bridge-shut'],
    ['the-river', 'the-bridge'],
    ['nowhere', null],
    ['constructor', null]
  ])('%s is now %s', (id, now) => expect(currentId(story, id)).toBe(now));

  test('is known by the step that took its place, and by a part of the story', () => {
    expect(earlierIds(story, 'bridge-shut')).toEqual(['bridge-open']);
    expect(earlierIds(story, 'two-clocks')).toEqual([]);
    expect(movedAmong(story, ['bridge-shut', 'two-clocks'])).toEqual({
      'bridge-open': 'bridge-shut'
    });
    expect(movedAmong(story, ['two-clocks'])).toEqual({});
  });
});

describe('corrections', () => {
  const row = (date: string, edition: number, text: string) => ({
    ...story.corrections[0]!,
    date,
    edition,
    text
  });
  const several = [row('2020-01-03', 2, 'b'), row('2020-02-01', 3, 'a'), row('2020-01-03', 2, 'c')];

  test('stand with the newest first', () => {
    expect(newestFirst(several).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });
  test('say when the story was last corrected, and by which edition', () => {
    expect(correctedOn({ ...story, corrections: several })).toBe('2020-02-01');
    expect(lastCorrecting({ corrections: several })).toBe(3);
    expect(correctedOn({ ...story, corrections: [row('2020-01-02', 2, 'a')] })).toBeNull();
  });
});

describe('a manifest', () => {
  const step = story.chapters[0]!.steps[0]!;
  const hash = stepHash(step, story);
  const hashAfter = (...edits: readonly Edit[]) =>
    withFolder(edits, (root) => {
      const edited = readStory(root);
      return stepHash(edited.chapters[0]!.steps[0]!, edited);
    });

  test('has every step in its order, what it showed, and the number and day of the article', () => {
    const manifest = manifestOf(story);
    expect([manifest.edition, manifest.date]).toEqual([2, '2020-01-03']);
    expect(manifest.scenes).toEqual(['assembly', 'card', 'map']);
    expect([...stepsIn(manifest).keys()]).toEqual(['bridge-shut', 'two-clocks', 'one-seat']);
    expect(stepsIn(manifest).get('bridge-shut')).toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
  });

  test('is read as it was written', () => {
    const text = manifestText(manifestOf(story));
    expect(text.split('\n').filter((each) => each.includes('"hash"'))).toHaveLength(3);
    withFolder([['editions/2.json', '', text]], (root) => {
      expect(readStory(root).editions.at(-1)).toEqual(manifestOf(story));
    });
  });

  const words: readonly (readonly [string, Edit])[] = [
    ['the dateline', [bridge, 'about 03:00', 'about 04:00']],
    ['a paragraph', [bridge, 'At three', 'At four']],
    ['an apostrophe’s side', [bridge, "guards' number", 'guards ’number']],
    ['a quotation', ['quotes.csv', 'bridge.', 'river.']],
    ['who said it', ['quotes.csv', 'Northing', 'Southing']],
    ['a note', [bridge, 'by an hour', 'by two hours']],
    ['the words over the picture', [bridge, 'scene="map"', 'scene="map" headline="Shut"']],
    ['what the picture shows', [bridge, 'the town is dark', 'the town is lit']]
  ];
  test.each(words)('changes with %s', (_, edit) => expect(hashAfter(edit)).not.toBe(hash));

  const rest: readonly (readonly [string, Edit])[] = [
    ['what a paragraph cites', [bridge, '[@gazette; @herald]', '[@herald]']],
    ['how the picture is drawn', [bridge, 'light="night"', 'light="dawn"']],
    ['where its lines break', [bridge, "guards' number is", "guards'\nnumber is"]],
    ['another step', [bridge, 'The Herald says', 'The Gazette says']]
  ];
  test.each(rest)('stays with %s', (_, edit) => expect(hashAfter(edit)).toBe(hash));
});

describe('a release', () => {
  const released = (root: string, edit?: (text: string) => string) => {
    const text = manifestText(manifestOf(readStory(root)));
    writeFileSync(join(root, 'editions/2.json'), edit?.(text) ?? text);
  };
  const reword = (root: string) => {
    const path = join(root, bridge);
    writeFileSync(path, readFileSync(path, 'utf8').replace('At three', 'At four'));
  };

  test('writes an edition once, and says what it changed', () => {
    withFolder([], (root) => {
      const { edition, text, report } = nextEdition(root);
      expect(edition).toBe(2);
      expect(report.split('\n')).toEqual([
        'Edition 2, 2020-01-03: 3 steps.',
        '  added: two-clocks, one-seat',
        '  reworded: bridge-shut',
        '  gone: bridge-open'
      ]);
      writeFileSync(join(root, 'editions/2.json'), text ?? '');
      expect(releaseProblem(readStory(root))).toBeNull();
      expect(nextEdition(root)).toMatchObject({ text: null });
    });
  });

  test('is not built with other words', () => {
    withFolder([], (root) => {
      released(root);
      reword(root);
      expect(line(releaseProblem(readStory(root))!)).toBe(
        'data/article.yaml:1 edition: edition 2 was released with other words (first in step “bridge-shut”) — write edition: 3 and the day of updated; or, if nobody has seen 2 yet, npm run edition'
      );
    });
  });

  test('is written again on its own day, and never after it', () => {
    withFolder([], (root) => {
      released(root);
      reword(root);
      expect(nextEdition(root).text).toBe(manifestText(manifestOf(readStory(root))));
      released(root, (text) =>
        text.replace('2020-01-03', '2020-01-02').replace(/"hash": ".{3}/g, '"hash": "000')
      );
      expect(() => nextEdition(root)).toThrow(
        'Edition 2 was released on 2020-01-02 with other words, and stays as it is.'
      );
    });
  });

  test('of the same steps in another order changes nothing in them', () => {
    const now = manifestOf(story);
    const turned = { ...now, chapters: now.chapters.toReversed() };
    expect(changesBetween(now, turned)).toEqual({ added: [], reworded: [], gone: [] });
    expect(release({ ...story, editions: [turned] })).toEqual(now);
  });
});
