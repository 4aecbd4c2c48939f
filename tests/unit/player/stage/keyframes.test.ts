import { expect, test } from 'vitest';
import { keyframesJson, keyframesPath } from '../../../../src/lib/player/stage/keyframes';
import type { StageStep } from '../../../../src/lib/scenes/types';

const step: StageStep = { id: 'one', scene: 'map', keyframe: { camera: [0, 0, 1] } };

test('a chapter’s keyframes travel as they are', () => {
  expect(JSON.parse(keyframesJson([step]))).toEqual([step]);
});

test('their address changes when they do, and only then', () => {
  const path = keyframesPath('seats', [step]);
  expect(path).toMatch(/^\/keyframes\/seats\.json\?v=[0-9a-f]{8}$/);
  expect(keyframesPath('seats', [{ ...step }])).toBe(path);
  expect(keyframesPath('seats', [{ ...step, keyframe: { camera: [0, 0, 2] } }])).not.toBe(path);
});
