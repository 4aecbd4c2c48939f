import { placeOf, standIns } from '../../../src/client/worker/kept';
import { expect, test } from 'vitest';

const scope = 'https://news.example/lesotho/';
const place = (
  path: string,
  more: { method?: string; destination?: string; range?: string; referrer?: string } = {}
) =>
  placeOf(
    {
      method: more.method ?? 'GET',
      url: new URL(path, scope).href,
      destination: (more.destination ?? '') as RequestDestination,
      referrer: new URL(more.referrer ?? '', scope).href,
      headers: new Headers(more.range ? { range: more.range } : {})
    },
    scope
  );

test.each([
  ['', scope, false],
  ['?view=list', scope, false],
  ['index.html', scope, false],
  ['stills/noon-tall.svg', `${scope}stills/noon-tall.svg`, false],
  ['islands/start-1.js', `${scope}islands/start-1.js`, true],
  ['islands/again/start-1.js', `${scope}islands/start-1.js`, false],
  ['people/', `${scope}people/`, false],
  ['keyframes/after.json?v=12', `${scope}keyframes/after.json?v=12`, true],
  ['evidence/noon/', `${scope}evidence/noon/`, false]
])('“%s” of the story is kept', (path, key, forEver) =>
  expect(place(path)).toEqual({ key, forEver })
);

test.each([
  ['embed/scene/night/'],
  ['embed/guest/scene-map.js'],
  ['fr/'],
  ['film/index.json'],
  ['data/events.csv'],
  ['stills/noon.png'],
  ['service-worker.js'],
  ['../other/'],
  ['https://other.example/lesotho/']
])('“%s” is not', (path) => expect(place(path)).toBeNull());

test('nothing is that is sent, a part, in a frame, or asked for by what is in one', () => {
  expect(place('stills/noon.svg', { referrer: 'embed/scene/night/' })).toBeNull();
  expect(place('stills/noon.svg', { referrer: '?view=list' })).not.toBeNull();
  expect(place('', { method: 'POST' })).toBeNull();
  expect(place('', { range: 'bytes=0-1' })).toBeNull();
  expect(place('', { destination: 'iframe' })).toBeNull();
});

test.each([
  ['stills/noon.svg', ['stills/noon-tall.svg']],
  ['stills/noon-tall.svg', ['stills/noon-tall.svg']],
  ['stills/stage/first.svg', ['stills/stage/first-tall.svg', 'stills/noon-tall.svg']],
  ['stills/stage/cover-tall.svg', ['stills/stage/cover-tall.svg']],
  ['islands/start-1.js', []]
])('“%s” gives way to what is kept', (path, paths) =>
  expect(standIns(scope + path, scope, { first: 'noon' })).toEqual(
    paths.map((each) => scope + each)
  )
);
