import { loadScene } from '../../scenes/load';
import type { LiveStage } from './live';
import type { StageStep } from '../../scenes/types';

/**
 * Fetches what a stage needs and brings it to life: its shown still is taken over, the other goes.
 * @throws (rejects) if any of its code or its keyframes do not arrive or cannot be read; the stills are
 * then intact
 */
export async function loadStage(root: HTMLElement): Promise<LiveStage> {
  const names = [...new Set(root.dataset.scenes?.split(' '))];
  const [steps, { mountStage }, ...scenes] = await Promise.all([
    loadKeyframes(root.dataset.keyframes ?? ''),
    import('./live'),
    ...names.map(loadScene)
  ]);
  const stills = [...root.querySelectorAll<HTMLElement>('[data-variant]')];
  const shown = stills.find((still) => getComputedStyle(still).display !== 'none') ?? stills[0];
  if (!shown) throw new Error(`the stage "${root.dataset.stage}" has no still`);
  const live = mountStage(
    shown,
    shown.dataset.variant === 'wide' ? 'wide' : 'narrow',
    steps,
    Object.fromEntries(scenes.map((scene) => [scene.name, scene]))
  );
  root.dataset.live = '';
  for (const still of stills) if (still !== shown) still.remove();
  return live;
}

async function loadKeyframes(address: string): Promise<StageStep[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const steps = (await response.json()) as unknown;
  if (!Array.isArray(steps)) throw new Error(`${address} holds no steps`);
  return steps as StageStep[];
}
