import { loadScene } from '../../scenes/load';
import { checkSteps } from './checkSteps';
import type { Picture } from './picture.svelte';
import type { StageStep } from '../../scenes/types';
import { within } from './within';

/** Milliseconds after which what has not come is taken not to come. */
const patience = 8000;

/**
 * Fetches what a stage needs to come to life, as it does when its picture is first shown.
 * @param ids the steps that stand beside it, in reading order
 * @throws (rejects) if any of its code or its keyframes do not arrive in 8 seconds, cannot be read or are
 * not those of these steps
 */
export async function loadStage(
  root: HTMLElement,
  ids: readonly (string | undefined)[]
): Promise<Picture> {
  const { scenes: named = '', keyframes = '', stage = '' } = root.dataset;
  const sceneOf = named.split(' ');
  const loaded = Promise.all([
    loadKeyframes(keyframes),
    import('./picture.svelte'),
    ...[...new Set(sceneOf)].map(loadScene)
  ]);
  const [json, { livePicture }, ...scenes] = await within(
    patience,
    loaded,
    `what the picture of “${stage}” needs has not come in ${patience / 1000} s`
  );
  const steps: readonly StageStep[] = checkSteps(json, ids, sceneOf, keyframes);
  return livePicture(root, steps, Object.fromEntries(scenes.map((scene) => [scene.name, scene])));
}

async function loadKeyframes(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
