import { checkSteps } from '$lib/player/stage/checkSteps';
import { expect, test } from 'vitest';

const a = { id: 'a', scene: 'map', keyframe: {} };
const b = { id: 'b', scene: 'votes', keyframe: {} };
const check = (json: unknown) => checkSteps(json, ['a', 'b'], ['map', 'votes'], 'k.json');

test('keyframes of the steps beside the stage are taken as they are', () => {
  expect(check([a, b])).toEqual([a, b]);
});

test.each([
  [{ steps: [] }, 'k.json holds no list of steps'],
  [null, 'k.json holds no list of steps'],
  [[a], 'k.json holds 1 steps, and the page has 2'],
  [[b, a], 'k.json: step 1 is not “a”'],
  [[a, null], 'k.json: step 2 is not “b”'],
  [[a, { ...b, scene: 'map' }], 'k.json: “b” is not of scene “votes”'],
  [[a, { ...b, keyframe: [] }], 'k.json: “b” has no keyframe'],
  [[a, { id: 'b', scene: 'votes' }], 'k.json: “b” has no keyframe']
])('others are named: %j', (json, words) => expect(() => check(json)).toThrow(words));
