import type { Viewport } from '../../drawing/viewport';
import type { StageStep } from '../../scenes/types';
import { interpolateScenes } from './interpolateScenes';
import { layerOf, type AnyScene, type Layer } from './layer';

export type { AnyScene, Layer };
/** The scenes at hand, by name. */
export type Scenes = Readonly<Record<string, AnyScene>>;

/**
 * A chapter's pictures in one viewport: a function from stage time (step number and how far towards
 * the next) to what is drawn. Layouts and interpolators are made once, when first asked for.
 * Asking for a moment needs no other moment.
 * @throws if a step names a scene that is not at hand
 */
export function createTimeline(
  steps: readonly StageStep[],
  scenes: Scenes,
  viewport: Viewport
): (time: number) => Layer[] {
  const graphs: unknown[] = [];
  const turns: ((t: number) => Layer[])[] = [];

  const sideOf = (index: number, step: StageStep) => {
    const scene = scenes[step.scene];
    if (!scene) throw new Error(`step "${step.id}" shows "${step.scene}", a scene not at hand`);
    const graph: unknown = (graphs[index] ??= scene.layout(step.keyframe, viewport));
    return { scene, graph };
  };

  return (time) => {
    const clamped = Math.min(Math.max(time, 0), steps.length - 1);
    const index = Math.floor(clamped);
    const turn = clamped - index;
    const now = steps[index];
    const next = steps[index + 1];
    if (!now) return [];
    const a = sideOf(index, now);
    if (turn === 0 || !next) return [layerOf(a.scene, a.graph)];
    const b = sideOf(index + 1, next);
    return (turns[index] ??=
      a.scene === b.scene ? within(a.scene, a.graph, b.graph) : interpolateScenes(a, b))(turn);
  };
}

/** Any moment between two pictures of one scene. */
function within(scene: AnyScene, a: unknown, b: unknown): (turn: number) => Layer[] {
  const interpolate: (turn: number) => unknown = scene.interpolate(a, b);
  return (turn) => [layerOf(scene, interpolate(turn))];
}
