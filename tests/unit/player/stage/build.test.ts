import { describe, expect, test } from 'vitest';
import { stageData, type Makers } from '../../../../src/lib/scenes/build';
import { PictureError } from '../../../../src/lib/scenes/types';
import type { Story } from '../../../../src/lib/story/types';

const step = (id: string, scene: string, line: number, attributes = {}) => ({
  id,
  picture: { scene, attributes, alt: id, at: `data/story/01-seats.md:${line}` }
});
const story = (...steps: object[]) => ({ chapters: [{ id: 'seats', steps }] }) as unknown as Story;
const makers: Makers = {
  map: (_, picture) => {
    if (picture.attributes.view === 'moon') throw new PictureError('no view "moon"');
    return { view: picture.attributes.view };
  }
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
    const wrong = story(step('a', 'map', 3, { view: 'moon' }), step('b', 'votes', 9));
    const message = () => stageData(wrong, makers);
    expect(message).toThrow('2 problems');
    expect(message).toThrow('data/story/01-seats.md:3 picture: step "a": no view "moon"');
    expect(message).toThrow('data/story/01-seats.md:9 scene: step "b" shows the scene "votes"');
  });

  test('a mistake of ours is not an editor’s', () => {
    const broken: Makers = { map: () => JSON.parse('{') };
    expect(() => stageData(story(step('a', 'map', 3)), broken)).toThrow(SyntaxError);
  });
});
