import { describe, expect, test } from 'vitest';
import { required } from '../../../../src/lib/scenes/attributes/attribute';
import { defineScene, type AttributesOf } from '../../../../src/lib/scenes/attributes/define';
import { words } from '../../../../src/lib/scenes/attributes/kind';
import { whole } from '../../../../src/lib/scenes/attributes/known';
import { readPictures, stageData, type Makers } from '../../../../src/lib/scenes/build';
import { PictureError, type MakeKeyframe } from '../../../../src/lib/scenes/types';
import { Problems } from '../../../../src/lib/story/problems';
import type { Story } from '../../../../src/lib/story/types';

const step = (id: string, scene: string, line: number, attributes = {}) => ({
  id,
  picture: { scene, attributes, alt: id, at: `data/story/01-seats.md:${line}` }
});
const story = (...steps: object[]) =>
  ({ meta: { cover: null }, chapters: [{ id: 'seats', steps }] }) as unknown as Story;
const schema = defineScene({
  description: 'A map.',
  tables: ['places.csv'],
  example: '::picture[A map.]{scene="map" view="city"}',
  attributes: () => ({ view: required(words, 'What it shows.', 'city') })
});
const map = (keyframe: MakeKeyframe<AttributesOf<typeof schema>, unknown>) => ({
  schema,
  keyframe
});
const makers: Makers = {
  map: map((_, { view }) => {
    if (view === 'moon') throw new PictureError('view', 'there is no “moon”', 'write city');
    return { view };
  })
};

const messageOf = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
};

describe('stageData', () => {
  test('gives each chapter its keyframes, in reading order', () => {
    const data = stageData(
      story(step('a', 'map', 3, { view: 'city' }), step('b', 'map', 9, { view: 'country' })),
      makers
    );
    expect(data).toEqual({
      seats: [
        { id: 'a', scene: 'map', keyframe: { view: 'city' } },
        { id: 'b', scene: 'map', keyframe: { view: 'country' } }
      ]
    });
  });

  test('reports every picture that cannot be drawn at once, where it was written', () => {
    const wrong = story(
      step('a', 'map', 3, { view: 'moon' }),
      step('b', 'votes', 9),
      step('c', 'map', 12, { vew: 'city', light: 'night' }),
      step('d', 'map', 15, { view: ' ' }),
      step('e', 'map', 18)
    );
    const at = 'data/story/01-seats.md';
    expect(messageOf(() => stageData(wrong, makers))).toEqual([
      '6 problems in the story’s data:',
      `${at}:3 step a picture view: there is no “moon” — write city`,
      `${at}:9 step b picture scene: the scene “votes” cannot be drawn yet — use one of these: map`,
      `${at}:12 step c picture light: unknown attribute “light” — correct it or take it out; the attributes are view`,
      `${at}:12 step c picture vew: unknown attribute “vew” (did you mean “view”?) — correct it or take it out; the attributes are view`,
      `${at}:15 step d picture view: is empty — write a value, or take the attribute out`,
      `${at}:18 step e picture view: is missing — write view="city": What it shows.`
    ]);
  });

  test('reports what is wrong with the title picture, and makes a keyframe of no other', () => {
    const { picture } = step('cover', 'map', 3, { view: 'moon' });
    const cover = { picture: { ...picture, at: 'data/article.yaml:7' } };
    const wrong = { ...story(step('a', 'map', 3, { view: 'city' })), meta: { cover } };
    expect(messageOf(() => stageData(wrong as unknown as Story, makers))).toContain(
      'data/article.yaml:7 cover.picture view: there is no “moon” — write city'
    );
  });

  test('asks nothing of what could not be read, and makes no picture of it', () => {
    const problems = new Problems();
    const known = { ...whole(story(step('a', 'map', 3, { view: 'moon' }))), sound: false };
    const { seats } = readPictures(known, problems, makers);
    expect([seats?.[0]?.keyframe, problems.list]).toEqual([null, []]);
  });

  test('a mistake of ours is not an editor’s', () => {
    const broken: Makers = { map: map(() => JSON.parse('{')) };
    expect(() => stageData(story(step('a', 'map', 3, { view: 'city' })), broken)).toThrow(
      SyntaxError
    );
  });
});
