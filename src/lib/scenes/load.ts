import type { Scene } from './types';

type SceneModule = { default: Scene<unknown, unknown> };

const modules = import.meta.glob<SceneModule>('./*/scene.ts');

/**
 * Fetches a scene's code: the folder `scenes/<name>` and what only it needs.
 * @throws (rejects) if there is no such scene or its code does not arrive
 */
export async function loadScene(name: string): Promise<Scene<unknown, unknown>> {
  const load = modules[`./${name}/scene.ts`];
  if (!load) throw new Error(`there is no scene "${name}"`);
  return (await load()).default;
}
