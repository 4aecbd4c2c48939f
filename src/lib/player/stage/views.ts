import type { Scenes } from './timeline';

const modules = import.meta.glob<{ default: Scenes[string] }>('../../scenes/*/scene.ts', {
  eager: true
});

/**
 * Every scene there is, for rendering at build time. The browser loads them one by one instead
 * (see `scenes/load.ts`), so nothing that ships may import this.
 */
export const allScenes: Scenes = Object.fromEntries(
  Object.values(modules).map(({ default: scene }) => [scene.name, scene])
);
