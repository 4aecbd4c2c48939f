import { describe, expect, test } from 'vitest';
import * as given from 'virtual:story';
import { Folder } from '$lib/story/folder.ts';
import { Problems } from '$lib/story/problems.ts';
import { readSettings } from '$lib/story/settings/index.ts';
import { storyDir } from '$lib/story/dir.js';
import { settingsOf, withSlug } from '../../../src/build/settings.ts';
import { errorOf, valid, withFolder, withoutColumn, type Edit } from './folders.ts';

const edit = (from: string, to: string): Edit => ['story.yaml', from, to];

// What is wrong, the edit that makes it so, and the one line of the message after `data/story.yaml:`.
const cases: readonly (readonly [string, Edit, string])[] = [
  [
    'a key that is not known',
    edit('time_zone: Europe/Oslo', 'time_zone: Europe/Oslo\ntime_zones: Europe/Oslo'),
    '3 time_zones: is not a known key (did you mean “time_zone”?) — remove it or correct its name'
  ],
  [
    'a key within another that is not known',
    edit('country: northland', 'country: northland\n  contry: northland'),
    '17 map.contry: is not a known key (did you mean “country”?) — remove it or correct its name'
  ],
  ['a missing key', edit('slug: the-bridge\n', ''), '1 slug: is missing — add it'],
  [
    'a public name that no element can have',
    edit('slug: the-bridge', 'slug: Bridge'),
    '1 slug: is not lower-case letters and digits in two or more parts with hyphens between — write what is expected here'
  ],
  [
    'a zone that there is not',
    edit('Europe/Oslo', 'Europe/Olso'),
    '2 time_zone: is not a time zone, such as Europe/Oslo — write what is expected here'
  ],
  [
    'an offset in place of a zone',
    edit('Europe/Oslo', '"+02:00"'),
    '2 time_zone: is not a time zone, such as Europe/Oslo — write what is expected here'
  ],
  [
    'a note without words',
    edit('All times are those of the bridge.', '""'),
    '3 time_note: is empty — write what is expected here'
  ],
  [
    'a centre off the globe',
    edit('lat: 60', 'lat: 600'),
    '4 projection.lat: too big: expected number to be <=90 — write what is expected here'
  ],
  [
    'a sphere without a size',
    edit('radius: 6380000', 'radius: 0'),
    '4 projection.radius: is not more than 0 — write what is expected here'
  ],
  [
    'a view that is missing',
    edit('    city: [-3000, -3000, 3000, 3000]\n', ''),
    '7 map.views.city: is missing — add it'
  ],
  [
    'a view from east to west',
    edit('[-90000, -90000, 90000, 90000]', '[90000, -90000, -90000, 90000]'),
    '8 map.views.country: does not run from west to east and from north to south — write what is expected here'
  ],
  [
    'a view of three numbers',
    edit('[-90000, -90000, 90000, 90000]', '[-90000, -90000, 90000]'),
    '8 map.views.country: is not four numbers: west, north, east, south — write what is expected here'
  ],
  [
    'a locator that is not known',
    edit('  sizes: {', '    contry: [0, 0, 1, 1]\n  sizes: {'),
    '14 map.locators.contry: is not a known key (did you mean “country”?) — remove it or correct its name'
  ],
  [
    'a layer that is not there',
    edit('city: geo/city.topo.json', 'city: geo/town.topo.json'),
    '19 layers.city: there is no file data/geo/town.topo.json — add it with npm run geo, or correct its name'
  ],
  [
    'a layer outside the folder',
    edit('city: geo/city.topo.json', 'city: ../city.topo.json'),
    '19 layers.city: is not a path inside the folder — write what is expected here'
  ],
  [
    'a player who is no actor',
    edit('governor: [0.5, 0]', 'govenor: [0.5, 0]'),
    '23 command.places.govenor: “govenor” is not in data/actors.csv (did you mean “governor”?) — correct it, or add it to actors.csv'
  ],
  [
    'a player outside the picture',
    edit('guards: [0.5, 1]', 'guards: [0.5, 1.5]'),
    '24 command.places.guards.1: too big: expected number to be <=1 — write what is expected here'
  ],
  [
    'a player in one number',
    edit('guards: [0.5, 1]', 'guards: 0.5'),
    '24 command.places.guards: is not two numbers from 0 to 1: x, y — write what is expected here'
  ],
  [
    'a kind that no relation has',
    edit('kinds: [commands]', 'kinds: [comands]'),
    '21 command.kinds.0: “comands” is not in data/relations.csv (did you mean “commands”?) — correct it, or add it to relations.csv'
  ],
  [
    'a kind in the calendar that no relation has',
    edit(
      'testimony:\n',
      'calendar: { closed: commands, ordered: commands, dissolved: ends }\ntestimony:\n'
    ),
    '25 calendar.dissolved: “ends” is not in data/relations.csv — correct it, or add it to relations.csv'
  ],
  [
    'an answer that nobody gives',
    edit('stance: against,', 'stance: aganst,'),
    '27 testimony.bands.0.stance: “aganst” is not in data/claims.csv (did you mean “against”?) — correct it, or add it to claims.csv'
  ],
  [
    'two answers',
    edit('    - { stance: neutral, label: Neither }\n', ''),
    '27 testimony.bands: is not three answers: from left to right — write what is expected here'
  ],
  [
    'one answer twice',
    edit('stance: neutral', 'stance: against'),
    '27 testimony.bands: has one answer twice — write what is expected here'
  ],
  [
    'a title for a scene that there is not',
    edit('scenes: { map:', 'scenes: { mapp:'),
    '36 scenes.mapp: is not a known key (did you mean “map”?) — remove it or correct its name'
  ],
  [
    'a credit whose address is no address',
    edit('https://example.org/maps', 'javascript:alert(1)'),
    '38 credits.0.url: is not an https address — write what is expected here'
  ],
  [
    'a licence without its name',
    edit('what: Words, licence: CC BY 4.0', 'what: Words'),
    '39 licence.licence: is missing — add it'
  ],
  [
    'what is no YAML',
    edit('slug: the-bridge', 'slug: the: bridge'),
    '1 yaml: Nested mappings are not allowed in compact mappings — check indentation, colons and quotes here'
  ]
];

describe('story.yaml with something wrong', () => {
  test.each(cases)('%s', (_, change, expected) => {
    withFolder([change], (root) => {
      const lines = errorOf(root).message.split('\n').slice(1);
      expect(lines.map(withoutColumn)).toEqual([`data/story.yaml:${expected}`]);
    });
  });

  test('is not there', () => {
    const problems = new Problems();
    expect(readSettings(new Folder('/nowhere/data', problems), problems)).toBeNull();
    expect(problems.list.map(({ file, found }) => `${file}: ${found}`)).toEqual([
      'data/story.yaml: cannot be read'
    ]);
  });

  test('stops the build with all that is wrong in the folder, not this file alone', () => {
    withFolder(
      [edit('lat: 60', 'lat: 600'), ['labels.csv', 'bridge,narrow', 'brigde,narrow']],
      (root) => {
        expect(() => settingsOf(root)).toThrow(/^2 problems.*labels\.csv:2.*story\.yaml:4/s);
      }
    );
  });
});

describe('what the code has to know of the story', () => {
  test('is what its file says, whole', () => {
    const { language, locale, ...said } = given;
    expect(said).toEqual(settingsOf(storyDir()));
    expect([language, locale]).toEqual([said.languages[0], said.languages[0]?.locale]);
  });

  test('is in style sheets by its public name', () => {
    const sheet = '__SLUG__ > p { top: var(--__SLUG__-top); }';
    expect(withSlug(sheet, 'the-bridge')).toBe('the-bridge > p { top: var(--the-bridge-top); }');
  });

  test('may do without scenes that it does not show', () => {
    const { calendar, geometry, scenes } = settingsOf(valid);
    expect({ calendar, geometry, scenes }).toEqual({
      calendar: null,
      geometry: null,
      scenes: { map: 'The bridge on the map' }
    });
  });

  test('is of the folder that STORY_DIR names, else of data/', () => {
    expect(storyDir({ STORY_DIR: valid })).toBe(valid);
    for (const env of [{}, { STORY_DIR: '' }]) expect(storyDir(env)).toMatch(/[/\\]data$/);
  });
});
