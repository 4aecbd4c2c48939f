import { loadScene } from '../../scenes/load';
import type { StageStep } from '../../scenes/types';
import type { Picture } from './picture.svelte';

/**
 * Fetches what a stage needs to come to life, as it does when its picture is first shown.
 * @throws (rejects) if any of its code or its keyframes do not arrive or cannot be read
 */
export async function loadStage(root: HTMLElement): Promise<Picture> {
  const names = [...new Set(root.dataset.scenes?.split(' '))];
  const [steps, { livePicture }, ...scenes] = await Promise.all([
    loadKeyframes(root.dataset.keyframes ?? ''),
    import('./picture.svelte'),
    ...names.map(loadScene)
  ]);
  return livePicture(root, steps, Object.fromEntries(scenes.map((scene) => [scene.name, scene])));
}

async function loadKeyframes(address: string): Promise<StageStep[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const steps = (await response.json()) as unknown;
  if (!Array.isArray(steps)) throw new Error(`${address} holds no steps`);
  return steps as StageStep[];
}
