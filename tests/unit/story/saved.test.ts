import { describe, expect, test } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPictured, readPictured } from '$lib/scenes/story.ts';
import { errorOf, withFolder, withoutColumn, type Edit } from './folders.ts';

const bridge = 'story/00-the-bridge.md';

// What a program has made of a file, the edit that does the same, and the one line of the message.
const cases: readonly (readonly [string, Edit, string])[] = [
  [
    'a day with the day first',
    ['quotes.csv', '2014-03-02', '30/08/2014'],
    'quotes.csv:2 date: “30/08/2014” is a date as a spreadsheet writes it — write 2014-08-30; format the column as text'
  ],
  [
    'a day with the month first',
    ['quotes.csv', '2014-03-02', '8/30/2014'],
    'quotes.csv:2 date: “8/30/2014” is a date as a spreadsheet writes it — write 2014-08-30; format the column as text'
  ],
  [
    'a day that may be either',
    ['quotes.csv', '2014-03-02', '02/03/2014'],
    'quotes.csv:2 date: “02/03/2014” is a date as a spreadsheet writes it — write 2014-03-02 if the day comes first, 2014-02-03 if the month does'
  ],
  [
    'a day with the month’s name',
    ['quotes.csv', '2014-03-02', '30-Aug-14'],
    'quotes.csv:2 date: “30-Aug-14” is a date as a spreadsheet writes it — write 2014-08-30; format the column as text'
  ],
  [
    'a month with its name',
    ['events.csv', 'ev-open,2014-03,', 'ev-open,Mar-14,'],
    'events.csv:3 date: “Mar-14” is a date as a spreadsheet writes it — write 2014-03; format the column as text'
  ],
  [
    'a day without its zeros',
    ['quotes.csv', '2014-03-02', '2014-3-2'],
    'quotes.csv:2 date: “2014-3-2” is a date as a spreadsheet writes it — write 2014-03-02; format the column as text'
  ],
  [
    'a day as a number',
    ['deadlines.csv', '2014-03-12', '41881'],
    'deadlines.csv:3 due: “41881” is a date as a spreadsheet writes it — write 2014-08-30; format the column as text'
  ],
  [
    'an instant without its offset',
    ['windows.csv', '2014-03-01T02:00:00+02:00', '01/03/2014 02:00'],
    'windows.csv:2 from: “01/03/2014 02:00” is a day and an hour as a spreadsheet writes it, without its offset — write 2014-03-01T02:00:00 or 2014-01-03T02:00:00 with the offset after it, such as +02:00'
  ],
  [
    'an hour with seconds and without its zero',
    ['reports.csv', ',03:00,', ',3:00:00,'],
    'reports.csv:2 hour: “3:00:00” is an hour as a spreadsheet writes it — write 03:00; format the column as text'
  ],
  [
    'an hour of the morning',
    ['reports.csv', ',03:00,', ',3:00 AM,'],
    'reports.csv:2 hour: “3:00 AM” is an hour as a spreadsheet writes it — write 03:00; format the column as text'
  ],
  [
    'a number with separators',
    ['elections/national.csv', 'north,1200', 'north,"1,200"'],
    'elections/national.csv:2 votes: “1,200” has separators between the thousands — write 1200'
  ],
  [
    'a number with spaces',
    ['elections/national.csv', 'north,1200', 'north,1 200'],
    'elections/national.csv:2 votes: “1 200” has more in it than digits — write 1200'
  ],
  [
    'a decimal comma',
    ['elections/national.csv', '60.00', '"60,00"'],
    'elections/national.csv:2 share: “60,00” has a comma for the decimal sign — write 60.00'
  ],
  [
    'a share with its sign',
    ['elections/national.csv', '60.00', '60.00%'],
    'elections/national.csv:2 share: “60.00%” has more in it than digits — write 60.00'
  ],
  [
    'a number in short form',
    ['elections/national.csv', 'north,1200', 'north,1.2E+03'],
    'elections/national.csv:2 votes: “1.2E+03” is a number in short form — write 1200, if no digit has been lost'
  ],
  [
    'TRUE for true',
    ['events.csv', ',high,false', ',high,FALSE'],
    'events.csv:2 unverified: “FALSE” is false as a spreadsheet writes it — write false; format the column as text'
  ],
  [
    'a tab in a cell',
    ['labels.csv', 'bridge,narrow', 'bridge\t,narrow'],
    'labels.csv:2 place: “bridge⇥” holds a tab — write a space, or nothing, for it'
  ],
  [
    'a row of commas at the end',
    ['labels.csv', '6,-4,start\n', '6,-4,start\n,,,,\n'],
    'labels.csv:3 row: a row without any value — remove it'
  ],
  [
    'a header cell that was emptied',
    ['labels.csv', 'place,breakpoint', 'place,'],
    'labels.csv:1 breakpoint: column 2 has no name, and the column “breakpoint” is missing — write breakpoint over column 2'
  ],
  [
    'a header that is spelt wrongly',
    ['labels.csv', 'breakpoint', 'breakpont'],
    'labels.csv:1 breakpont: “breakpont” is no column of this table (did you mean “breakpoint”?) — write breakpoint'
  ],
  [
    'a header that was deleted',
    ['labels.csv', 'place,breakpoint,dx,dy,anchor\n', ''],
    'labels.csv:1 header: the first line names no column of this table: its header is gone — put it back as the first line: place,breakpoint,dx,dy,anchor'
  ],
  [
    'shares that do not add up',
    ['elections/national.csv', '60.00', '61.00'],
    'elections/national.csv:2 share: the shares of 2012 add up to 101.00, not 100 — correct the rows of this election'
  ],
  [
    'curly marks around an attribute’s value',
    [bridge, 'scene="card"', 'scene=“card”'],
    `${bridge}:22 directive scene: curly quotation marks around the value of an attribute — write straight ones: scene="card"`
  ],
  [
    'a tab among the attributes',
    [bridge, '{scene="card" ', '{scene="card"\t'],
    `${bridge}:22 directive: a tab among the attributes — write a space for it`
  ]
];

describe('what spreadsheets and word processors make of a file has its own sentence', () => {
  test.each(cases)('%s', (_, edit, line) => {
    withFolder([edit], (root) => {
      const message = errorOf(root).message.split('\n');
      expect(message.slice(1).map(withoutColumn)).toEqual([`data/${line}`]);
    });
  });
});

/** Saves a table of the valid folder as some program would. */
function saved<T>(
  path: string,
  save: (text: string) => string | Buffer,
  use: (root: string) => T
): T {
  return withFolder([], (root) => {
    const file = join(root, path);
    writeFileSync(file, save(readFileSync(file, 'utf8')));
    return use(root);
  });
}
const lineOf = (root: string): readonly string[] =>
  errorOf(root).message.split('\n').slice(1).map(withoutColumn);

describe('a table saved by another program', () => {
  test.each([
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['the line ends of old Macs', (text: string) => text.replaceAll('\n', '\r')]
  ])('is read with %s', (_, save) => {
    saved('places.csv', save, (root) => expect(() => readPictured(root)).not.toThrow());
  });

  test.each([
    [';', 'semicolons'],
    ['\t', 'tabs']
  ])('says that “%s” separates its fields', (mark, name) => {
    saved(
      'labels.csv',
      (text) => text.replaceAll(',', mark),
      (root) =>
        expect(lineOf(root)).toEqual([
          `data/labels.csv:1 header: the fields are separated by ${name}, as spreadsheets do where the comma is the decimal sign — save it as CSV with commas: “CSV UTF-8 (comma delimited)”, or choose the comma as separator`
        ])
    );
  });

  test('says that it is Windows-1252, and from which line on', () => {
    saved(
      'places.csv',
      (text) => Buffer.from(text.replace('The bridge', 'Le pont né'), 'latin1'),
      (root) =>
        expect(lineOf(root)).toEqual([
          'data/places.csv:2 file: is saved as Windows-1252, not UTF-8: here stands “né” — save it as CSV UTF-8'
        ])
    );
  });

  test('says that it is UTF-16', () => {
    saved(
      'places.csv',
      (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
      (root) =>
        expect(lineOf(root)).toEqual([
          'data/places.csv:1 file: is saved as UTF-16 (“Unicode”) — save it as CSV UTF-8'
        ])
    );
  });
});

test('a source that is used nowhere is a warning, and no error', () => {
  const edit: Edit = [
    'sources.json',
    '"id": "yearbook"',
    '"id": "almanac", "type": "book", "title": "An almanac", "publisher": "A press" }, { "id": "yearbook"'
  ];
  withFolder([edit], (root) => {
    const { errors, warnings } = checkPictured(root);
    expect(errors).toEqual([]);
    expect(warnings.map(({ found }) => found)).toContain('the source “almanac” is used nowhere');
  });
});
