import { describe, expect, test } from 'vitest';
import { skyOf } from '$lib/scenes/night/keyframes';
import { night as keyframe } from './keyframes';
import { minuteOfHour } from '$lib/scenes/night/marks';
import { lightAt } from '$lib/scenes/night/sky';
import type { NightKeyframe } from '$lib/scenes/night/types';
import { PictureError } from '$lib/scenes/types';
import type { NightSpan, Picture, Story } from '$lib/story/types';
import { picture, picturesOf, story } from './story';

const night = story.night as NightSpan;
const steps = picturesOf('night').map(([id, given]) => ({
  id,
  given,
  made: keyframe(story, given)
}));
const made = (id: string) => steps.find((step) => step.id === id)?.made as NightKeyframe;
const wordsIn = ({ attributes }: Picture, name: string): string[] =>
  (attributes[name] ?? '').split(/\s+/).filter(Boolean);
const chapterOf = (id: string) =>
  story.chapters.find((chapter) => chapter.steps.some((step) => step.id === id));
/** The steps of this scene before this one: in its chapter, or in all of the story. */
const before = (id: string, where: 'chapter' | 'story') =>
  steps
    .slice(
      0,
      steps.findIndex((step) => step.id === id)
    )
    .filter((step) => where === 'story' || chapterOf(step.id) === chapterOf(id));
const mapped = (id: string): boolean => story.places[id]?.lat != null;

test('there are nights in the story', () => expect(steps.length).toBeGreaterThan(12));

describe.each(steps)('$id', ({ id, given, made: { map, strip } }) => {
  test('has on its map only what a source places', () => {
    for (const place of map.places) expect(mapped(place.id), place.id).toBe(true);
    const never = ['barracks', 'koalabata', 'embassy', 'maseribane-home'];
    for (const part of never)
      expect(map.places.filter((place) => place.id.includes(part))).toEqual([]);
  });

  test('puts what is only somewhere in the centre into the one shared area', () => {
    for (const place of wordsIn(given, 'highlight').filter((highlighted) => !mapped(highlighted))) {
      const { name, area } = story.places[place] ?? {};
      expect(map.area?.id).toBe(area);
      expect(map.area?.members.find((member) => member.name === name)?.highlighted).toBe(true);
    }
  });

  test('keeps what was highlighted earlier in its chapter as visited, and nothing else', () => {
    const earlier = new Set(
      before(id, 'chapter').flatMap((step) => wordsIn(step.given, 'highlight'))
    );
    const now = wordsIn(given, 'highlight');
    for (const highlighted of [...earlier].filter(mapped))
      expect(
        map.places.some(
          (place) => place.id === highlighted && (place.visited || place.role === 'highlighted')
        )
      ).toBe(true);
    for (const place of map.places) {
      if (place.visited) expect(earlier.has(place.id) && !now.includes(place.id)).toBe(true);
      if (place.role === 'highlighted') expect(now).toContain(place.id);
    }
    const area = before(id, 'chapter').some((step) => step.given.attributes['area']);
    if (area) expect(map.area).not.toBeNull();
    if (map.area?.quiet)
      expect(map.area.members.filter(({ highlighted }) => highlighted)).toEqual([]);
  });

  test('has its events highlighted as far as they have words, those of earlier steps past, all others future', () => {
    const now = wordsIn(given, 'shows');
    if (now.length === 0) return expect(strip).toBeNull();
    const past = before(id, 'story').flatMap((step) => wordsIn(step.given, 'shows'));
    for (const mark of strip?.marks ?? []) {
      const event = mark.id.split('/')[0] ?? '';
      const highlighted = mark.label === null ? 'past' : 'highlighted';
      const state = now.includes(event) ? highlighted : past.includes(event) ? 'past' : 'future';
      expect(mark.state, mark.id).toBe(state);
    }
    for (const event of now)
      expect(strip?.marks.some((mark) => mark.id.startsWith(event))).toBe(true);
    expect(strip?.hand).toBeNull();
  });

  test('has the light of the sun at its hour', () => {
    const { sun } = given.attributes;
    if (sun) expect(map.light).toBe(lightAt(skyOf(story, night), minuteOfHour(night, sun)));
    else expect(map.light).toBe(given.attributes['light'] ?? 'day');
  });

  test('is plain data', () => {
    const copy: unknown = JSON.parse(JSON.stringify({ map, strip }));
    expect(copy).toEqual({ map, strip });
  });
});

test('chapter 4 goes from night to day and never back', () => {
  const order = ['night', 'first-light', 'dawn', 'day'];
  const { steps: own = [] } = story.chapters.find(({ id }) => id === 'thirty-august') ?? {};
  const lights = own.map(({ id }) => order.indexOf(made(id).map.light));
  expect(lights).toEqual(lights.toSorted((a, b) => a - b));
  expect(lights[0]).toBe(0);
  expect(lights.at(-1)).toBe(3);
});

test('the dead policeman’s step lights nothing and carries his name', () => {
  const { map, strip } = made('ramahloko');
  expect(map.places.filter(({ role }) => role === 'highlighted')).toEqual([]);
  expect(map.area?.members.filter(({ highlighted }) => highlighted) ?? []).toEqual([]);
  expect(map.links).toEqual([]);
  const { name } = story.actors['ramahloko'] ?? { name: '-' };
  const captions = map.places.flatMap(({ caption }) => caption ?? []);
  expect(captions).toEqual([expect.stringContaining(name)]);
  expect(
    strip?.marks.filter(({ state }) => state === 'highlighted').map(({ label }) => label)
  ).toEqual([expect.stringContaining('Ramahloko')]);
});

test('the prime minister’s way has two ends, no line, and words that it is not known', () => {
  const { map } = made('already-gone');
  expect(map.links).toEqual([]);
  expect(map.unknown.map(({ id }) => id)).toEqual(['maseru>ladybrand']);
  expect(made('not-to-get-killed').map.places.find(({ role }) => role === 'highlighted')?.id).toBe(
    'ladybrand'
  );
});

describe('what means nothing is refused, with advice', () => {
  const city = { view: 'city', shows: 'ev-2014-08-30-radio' };
  const without: Story = { ...story, night: null };
  const sunless: Story = { ...story, night: { ...night, sun: 'koalabata' } };
  test.each<[string, Record<string, string>, Story, RegExp]>([
    [
      'an unknown event',
      { ...city, shows: 'ev-2014-08-30-radios' },
      story,
      /unknown event “ev-2014-08-30-radios” .did you mean “ev-2014-08-30-radio”.*night\.csv/
    ],
    [
      'an hour that is none',
      { ...city, sun: '25:00' },
      story,
      /sun: “25:00” is not an hour — write it as HH:MM/
    ],
    ['a bare hour', { ...city, sun: '3' }, story, /sun: “3” is not an hour — write it as HH:MM/],
    [
      'a place that is no point',
      { ...city, label: 'koalabata' },
      story,
      /label: “koalabata” has no coordinate/
    ],
    [
      'a place of the area as a point',
      { ...city, highlight: 'state-house' },
      story,
      /central-maseru/
    ],
    ['an attribute of another scene', { ...city, seats: '61' }, story, /unknown attribute “seats”/],
    ['a night without hours', city, without, /add night: .* to article\.yaml/],
    ['a sun over a place unknown', city, sunless, /“koalabata” cannot be reckoned/]
  ])('%s', (_, attributes, past, message) => {
    const make = () => keyframe(past, picture('night', attributes));
    expect(make).toThrow(PictureError);
    expect(make).toThrow(message);
  });
});
