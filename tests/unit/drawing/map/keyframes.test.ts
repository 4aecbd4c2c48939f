import { expect, test } from 'vitest';
import { map as keyframe } from '../../scenes/keyframes';
import { PictureError } from '$lib/scenes/types';
import { readStory } from '$lib/story/index.ts';
import type { Picture } from '$lib/story/types';
import { storyDir } from '$lib/story/dir.js';

const story = readStory(storyDir());
const picture = (attributes: Record<string, string>): Picture => ({
  scene: 'map',
  attributes,
  alt: 'A map.',
  at: 'data/story/test.md:1'
});
const make = (attributes: Record<string, string>) => keyframe(story, picture(attributes));

test.each<[Record<string, string>, RegExp]>([
  [{}, /view: is missing, and so is focus — write view=.* or focus=/],
  [{ view: 'moon' }, /view: “moon” is not known here — write one of: region, country, city/],
  [
    { view: 'city', light: 'noon' },
    /light: “noon” .* write one of: night, first-light, dawn, day, /
  ],
  [{ view: 'city', colour: 'red' }, /unknown attribute “colour”.*the attributes are view, focus/],
  [{ focus: 'atlantis' }, /focus: unknown place “atlantis” — correct it, or add it to places.csv/],
  [{ focus: 'state-house' }, /no coordinate.*show area="central-maseru" instead; .* never a point/],
  [{ view: 'city', highlight: 'state-house' }, /never a point — show area="central-maseru"/],
  [{ view: 'city', highlight: 'koalabata' }, /no coordinate.*never a point/],
  [{ focus: 'moscow' }, /further away than the maps reach/],
  [
    { view: 'country', links: 'maseru-pretoria' },
    /“maseru-pretoria” is not from>to — write it as from>to/
  ],
  [{ view: 'country', links: 'maseru>us-embassy' }, /never a point/],
  [{ view: 'country', movements: 'nobody-came' }, /movements: unknown movement “nobody-came”/],
  [{ view: 'city', area: 'police-hq' }, /unknown area “police-hq”/]
])('%o is refused with advice', (attributes, message) => {
  expect(() => make(attributes)).toThrow(PictureError);
  expect(() => make(attributes)).toThrow(message);
});

test('roles: highlighted before named before the towns that are only there', () => {
  const { places } = make({ view: 'country', highlight: 'maseru', label: 'maseru ladybrand' });
  const role = (id: string) => places.find((place) => place.id === id)?.role;
  expect([role('maseru'), role('ladybrand'), role('mafeteng')]).toEqual([
    'highlighted',
    'named',
    'base'
  ]);
});

test('what belongs in a shared area is listed, highlighted first, and is no point', () => {
  const { area, places } = make({ view: 'city', area: 'central-maseru', highlight: 'lnbs' });
  expect(area?.members[0]).toEqual({ name: story.places['lnbs']?.name, highlighted: true });
  expect(area?.members.length).toBe(
    Object.values(story.places).filter((place) => place.area === 'central-maseru').length
  );
  expect(places.some(({ id }) => id === 'lnbs')).toBe(false);
});

test('a movement carries its number as reported', () => {
  const counted = story.movements.find(({ id }) => id === 'nampol-sent');
  const { links } = make({ view: 'region', movements: counted?.id ?? '' });
  expect(links[0]?.words.map(({ text }) => text)).toEqual([
    `${counted?.number} ${counted?.who}`,
    counted?.qualifier
  ]);
});

test('two reports of the same people are one line, with both numbers', () => {
  const { links } = make({ view: 'region', movements: 'nampol-pledged nampol-sent' });
  expect(links.map(({ id }) => id)).toEqual(['nampol-pledged+nampol-sent']);
  expect(links[0]?.words).toEqual([
    { text: 'Namibian police', style: 'link' },
    { text: 'at least 20 pledged', style: 'count' },
    { text: '39 sent', style: 'count' }
  ]);
});

test('a number that its qualifier says is not said twice', () => {
  const { links } = make({ view: 'region', movements: 'nampol-pledged' });
  expect(links[0]?.words.map(({ text }) => text)).toEqual([
    'Namibian police',
    'at least 20 pledged'
  ]);
});

test('a movement from nowhere on the map has words but no line', () => {
  const { links } = make({ view: 'country', movements: 'regional-police-2015' });
  expect(links[0]?.arc).toBeNull();
  expect(links[0]?.words[0]?.text).toMatch(/^475 /);
});

test('a movement to nowhere on the map has words where it began', () => {
  const { links, places } = make({ view: 'country', movements: 'thabane-second-flight' });
  expect(links[0]?.arc).toBeNull();
  expect(links[0]?.at).toEqual(places.find(({ id }) => id === 'maseru')?.at);
});

test('an unknown route is words near the river, and nothing joins its ends', () => {
  const { unknown, links, places } = make({
    focus: 'maseru ladybrand',
    unknown: 'maseru>ladybrand'
  });
  expect(links).toEqual([]);
  const [from, to] = ['maseru', 'ladybrand'].map((id) => places.find((p) => p.id === id)?.at);
  const [x = 0, y = 0] = unknown[0]?.at ?? [];
  expect(y).toBeLessThan(from?.[1] ?? 0);
  expect(y).toBeGreaterThan(to?.[1] ?? 0);
  // On the straight line between the two, within a metre.
  const [ax = 0, ay = 0] = from ?? [];
  const [bx = 0, by = 0] = to ?? [];
  const off = ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.hypot(bx - ax, by - ay);
  expect(Math.abs(off)).toBeLessThan(1.5);
});

test('a keyframe is plain JSON', () => {
  const one = make({
    view: 'city',
    area: 'central-maseru',
    highlight: 'lnbs',
    label: 'police-hq'
  });
  expect(JSON.parse(JSON.stringify(one))).toEqual(one);
});

test('the camera comes no nearer than the best known place allows', () => {
  expect(make({ focus: 'police-hq' }).nearest).toBeGreaterThan(make({ focus: 'maseru' }).nearest);
});
