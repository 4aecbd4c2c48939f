import type { StageStep } from '../../scenes/types';

/**
 * Keyframes as they were fetched, if they are those of the steps that stand beside the stage: what has
 * come over the network may be anything, and a picture of other steps would be a false one.
 * @param ids the steps in reading order
 * @param scenes the scene of each
 * @param address where the keyframes are from
 * @throws {Error} naming the first thing that is not as it should be
 */
export function checkSteps(
  json: unknown,
  ids: readonly (string | undefined)[],
  scenes: readonly string[],
  address: string
): readonly StageStep[] {
  if (!Array.isArray(json)) throw new Error(`${address} holds no list of steps`);
  if (json.length !== ids.length)
    throw new Error(`${address} holds ${json.length} steps, and the page has ${ids.length}`);
  for (const [i, step] of (json as unknown[]).entries()) {
    const { id, scene, keyframe } = (step ?? {}) as Partial<StageStep>;
    if (id !== ids[i]) throw new Error(`${address}: step ${i + 1} is not “${ids[i]}”`);
    if (scene !== scenes[i]) throw new Error(`${address}: “${id}” is not of scene “${scenes[i]}”`);
    if (typeof keyframe !== 'object' || keyframe === null || Array.isArray(keyframe))
      throw new Error(`${address}: “${id}” has no keyframe`);
  }
  return json as StageStep[];
}
