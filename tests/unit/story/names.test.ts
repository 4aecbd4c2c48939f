import { csvParse } from 'd3';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { geometry, projection, slug, testimony } from 'virtual:story';
import { loadStory } from '$lib/story';
import { storyDir } from '$lib/story/dir.js';
import { electionYears } from '$lib/story/elections';

const story = loadStory(storyDir());
const ground = csvParse(readFileSync('data/geo/sources/names.csv', 'utf8'));
const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;

/** Whatever names this story: who, where, which party, which house, which year, which answer. */
const names = new Set([
  slug,
  ...Object.values(story.actors).flatMap(({ kind, name, shortName }) => [
    kind === 'person' ? lastWord(name) : name,
    shortName
  ]),
  ...Object.values(story.places).map(({ name }) => name),
  ...ground.map(({ name }) => name ?? ''),
  ...Object.values(story.parties).flatMap(({ id, name }) => [id.toUpperCase(), name]),
  ...story.constituencies.flatMap(({ name, district }) => [name, district]),
  ...story.arrangements.map(({ arrangement }) => arrangement),
  ...electionYears(story.national).map(String),
  ...(slug.match(/\d{4}/g) ?? []),
  ...(geometry?.city.trunk ?? []),
  ...testimony.bands.map(({ stance }) => stance),
  String(projection.radius)
]);

/** Where such a name may stand all the same, and why. */
const allowed: readonly (readonly [name: string, file: RegExp, why: string])[] = [
  ['Parliament', /./, 'a place of this story, and what a house is called in any'],
  ['2012', /scenes\/\w+\/schema\.ts$/, 'the made-up story of the examples votes in the same years'],
  ['2015', /(scenes\/\w+\/schema|story\/directives)\.ts$/, 'the same'],
  ['blocs-2015', /scenes\/\w+\/schema\.ts$/, 'the same'],
  ['Sharma', /colourVision\.ts$/, 'an author of the formula, cited there'],
  ['2014', /fonts\.css$/, 'U+2014 is a dash; npm run fonts writes the file']
];

/** Letters alone are an acronym; a long name is found within a longer word too, as in an identifier. */
function patternOf(name: string): RegExp {
  const text = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const long = /^[\p{L}’]{6,}$/u.test(name);
  const flags = /^[\p{Lu}\d]+$/u.test(name) ? 'gu' : 'giu';
  return new RegExp(long ? text : `(?<![\\p{L}\\d])${text}(?![\\p{L}\\d])`, flags);
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
  .filter((name) => /\.(ts|js|mjs|svelte|css|html)$/.test(name))
  .map((name) => ({ name, text: readFileSync(name, 'utf8').replace(/(?<=\d)_(?=\d)/g, '') }));

test('no name, place, party or year of the story stands in the code', () => {
  expect(names.size).toBeGreaterThan(20);
  const found = [...names].filter(Boolean).flatMap((name) => {
    const pattern = patternOf(name);
    return files
      .filter((file) => file.text.search(pattern) >= 0)
      .filter((file) => !allowed.some(([word, where]) => word === name && where.test(file.name)))
      .map((file) => {
        const line = file.text.slice(0, file.text.search(pattern)).split('\n').length;
        return `${file.name}:${line} has “${name}” of the story; take it from there, or from story.yaml`;
      });
  });
  expect(found).toEqual([]);
});
