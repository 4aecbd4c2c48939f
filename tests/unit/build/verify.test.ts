import { describe, expect, test } from 'vitest';
import { faultsIn } from '../../../src/build/verify/faults';
import { report, withoutSettings } from '../../../src/build/verify/report';
import { linesIn, runsThrough, type DrawnLine } from '../../../src/build/verify/lines';
import { textsIn, type SetText } from '../../../src/build/verify/texts';
import type { Problem } from '$lib/story/problems.ts';
import { errorOf, valid, withFolder } from '../story/folders';

const error: Problem = {
  file: 'data/b.csv',
  line: 3,
  column: 7,
  field: 'date',
  found: 'is odd',
  advice: 'mend it'
};
const warning: Problem = { ...error, file: 'data/a.csv', field: 'as_of', severity: 'warning' };

describe('the report', () => {
  test('has errors before warnings, an empty line between files, and the counts last', () => {
    const { text, hasErrors } = report([warning, error, { ...error, line: 4, field: 'to' }]);
    expect(text).toBe(
      [
        'data/b.csv:3:7 date: is odd — mend it',
        'data/b.csv:4:7 to: is odd — mend it',
        '',
        'data/a.csv:3:7 as_of (warning): is odd — mend it',
        '',
        '2 errors, 1 warning',
        ''
      ].join('\n')
    );
    expect(hasErrors).toBe(true);
  });

  test('is one line where nothing was found, and warnings are no failure', () => {
    expect(report([])).toEqual({ text: 'no errors, no warnings\n', hasErrors: false });
    expect(report([warning]).hasErrors).toBe(false);
  });

  test('is an array for tools with --json', () => {
    const without: Problem = { ...warning };
    delete (without as { column?: number }).column;
    const { text, hasErrors } = report([without, error, { ...error, line: 5 }], ['--json']);
    expect(hasErrors).toBe(true);
    expect(JSON.parse(text)).toEqual([
      {
        ...error,
        found: 'is odd, and in 1 more place: :5:7',
        severity: 'error',
        places: [{ file: 'data/b.csv', line: 5, column: 7 }]
      },
      { ...without, column: null, severity: 'warning', places: [] }
    ]);
  });

  test('knows no other option', () => {
    expect(() => report([], ['--jsno'])).toThrow('verify has no option --jsno; it has --json');
  });

  test('says the same as a build', () => {
    withFolder([['events.csv', 'herald,high', 'herald,sure']], (root) => {
      const { message, problems } = errorOf(root);
      expect(report(problems).text).toContain(message.split('\n')[1]);
    });
  });
});

test('where story.yaml cannot be read, the rest is looked at all the same', () => {
  expect(withoutSettings(valid)).toBeNull();
  withFolder(
    [
      ['story.yaml', 'slug:', 'slugg:'],
      ['events.csv', 'herald,high', 'herald,sure']
    ],
    (root) =>
      expect(withoutSettings(root)?.map(({ file }) => file)).toEqual(
        expect.arrayContaining(['data/story.yaml', 'data/events.csv'])
      )
  );
});

describe('linesIn', () => {
  const keysOf = (graph: object) => linesIn(graph).map(({ key }) => key);
  const camera = { x: 0, y: 0, k: 1, cx: 0, cy: 0 };
  const arc = { from: [0, 0], control: [50, -40], to: [100, 0] };

  test('has the lines between players, of shares, and of ways on a map', () => {
    const line = [
      [0, 0],
      [9, 9]
    ];
    expect(keysOf({ edges: [{ key: 'tie', line }] })).toEqual(['tie']);
    expect(keysOf({ slopes: [{ key: 'party', x1: 0, y1: 0, x2: 9, y2: 9 }] })).toEqual(['party']);
    expect(keysOf({ map: { camera, links: [{ key: 'way', arc }] } })).toEqual(['way']);
  });
  test('follows an arc, which touches what its chord does not', () => {
    const [way] = linesIn({ camera, links: [{ key: 'way', arc }] });
    const [start] = way!.points;
    const box = (x: number, y: number) => ({
      left: start![0] + x,
      right: start![0] + x + 4,
      top: start![1] + y,
      bottom: start![1] + y + 4
    });
    expect(runsThrough(way!, box(48, -22))).toBe(true);
    expect(runsThrough(way!, box(48, -2))).toBe(false);
  });
});

describe('textsIn', () => {
  test('measures the words of a key that the view sets itself', () => {
    const key = [{ text: 'disputed', x: 10, y: 20 }];
    expect(textsIn({ key })).toMatchObject([{ words: 'disputed', boxes: [{ left: 10 }] }]);
    expect(textsIn({ key: { x: 0, y: 0, width: 9 } })).toEqual([]);
  });
});

describe('faultsIn', () => {
  const text = (words: string, left: number, top: number, size = 12): SetText => ({
    key: words,
    words,
    size,
    largest: size,
    boxes: [{ name: words, left, right: left + 50, top, bottom: top + 10 }]
  });
  const frame = { width: 360, height: 640, narrow: true };
  const found = (...texts: readonly SetText[]) => faultsIn(texts, frame).map(([what]) => what);

  test('finds nothing where texts stand apart within the frame', () => {
    expect(found(text('North', 10, 10), text('South', 10, 20), text('East', 60, 10))).toEqual([]);
  });
  test('finds texts that meet', () => {
    expect(found(text('North', 10, 10), text('South', 40, 15))).toEqual([
      'at 360 px “North” lies over “South”'
    ]);
  });
  test('finds type that is too small, which it is sooner on a wide frame', () => {
    const set = [text('North', 10, 10, 12)];
    expect(faultsIn(set, frame)).toEqual([]);
    expect(faultsIn(set, { ...frame, narrow: false })[0]?.[0]).toBe(
      'at 360 px “North” is set in 12 px'
    );
  });
  test('finds texts that the frame cuts', () => {
    expect(found(text('North', 320, 10), text('South', 10, -5))).toEqual([
      'at 360 px “North” is cut by the frame',
      'at 360 px “South” is cut by the frame'
    ]);
  });
  test('finds a line that runs through words, and leaves a line its own', () => {
    const line = (key: string, y: number): DrawnLine => ({
      key,
      points: [
        [0, y],
        [360, y + 4]
      ]
    });
    const texts = [text('North', 10, 10), text('South', 100, 100)];
    const said = (...lines: DrawnLine[]) => faultsIn(texts, frame, lines).map(([what]) => what);
    expect(said(line('ferry', 14), line('South', 100))).toEqual([
      'at 360 px the line “ferry” runs through “North”'
    ]);
    expect(said(line('ferry', 50))).toEqual([]);
  });
  test('finds texts that are too small', () => {
    expect(found(text('North', 10, 10, 11.5))).toEqual(['at 360 px “North” is set in 11.5 px']);
  });
});
