import type { Picture, SceneName } from '$lib/story/types';
import { story } from './story';

/** From one step to the next, as `first to second`, where both show the same scene. */
export function turnsOf(scene: SceneName): (readonly [string, Picture, Picture])[] {
  return story.chapters.flatMap(({ steps }) =>
    steps.slice(1).flatMap((step, i) => {
      const before = steps[i];
      return before?.picture.scene === scene && step.picture.scene === scene
        ? [[`${before.id} to ${step.id}`, before.picture, step.picture] as const]
        : [];
    })
  );
}

/** The moments at which a turn is looked at, from 0 to 1. */
export const moments = Array.from({ length: 101 }, (_, i) => i / 100);

interface Mark {
  readonly key: string;
  readonly opacity: number;
}

/**
 * What is wrong with how marks come, stay and go: one that stands at both ends must be seen all the
 * time, none may stand twice, and none may come or go at once.
 */
export function breaks(at: (t: number) => readonly Mark[]): string[] {
  const viewports = moments.map((t) => new Map(at(t).map((mark) => [mark.key, mark.opacity])));
  const [first, last] = [viewports[0], viewports.at(-1)];
  return viewports.flatMap((viewport, i) => {
    const t = moments[i] ?? 0;
    const before = viewports[i - 1] ?? viewport;
    const twice = at(t).length > viewport.size ? [`a mark stands twice at ${t}`] : [];
    const keys = new Set([...viewport.keys(), ...before.keys()]);
    const jumps = [...keys].filter(
      (key) => Math.abs((viewport.get(key) ?? 0) - (before.get(key) ?? 0)) > 0.1
    );
    const gone = [...(first?.keys() ?? [])].filter((key) => last?.has(key) && !viewport.has(key));
    return [
      ...twice,
      ...jumps.map((key) => `${key} jumps at ${t}`),
      ...gone.map((key) => `${key} is gone at ${t}`)
    ];
  });
}
