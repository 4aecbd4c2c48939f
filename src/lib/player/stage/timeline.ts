import type { Component } from 'svelte';
import type { Viewport } from '../../drawing/viewport';
import type { Scene } from '../../scenes/types';
import type { StageStep } from '../../scenes/types';

/** Any scene; what its keyframes and scene graphs hold is its own affair. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyScene = Scene<any, any>;
/** The scenes at hand, by name. */
export type Scenes = Readonly<Record<string, AnyScene>>;

/** One scene's picture on a stage. */
export interface Layer {
  readonly scene: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly View: Component<any>;
  readonly graph: unknown;
  /** From 0 to 1; below 1 only while one scene gives way to another. */
  readonly opacity: number;
}

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
  const interpolators: ((t: number) => unknown)[] = [];

  const sceneOf = (step: StageStep): AnyScene => {
    const scene = scenes[step.scene];
    if (!scene) throw new Error(`step "${step.id}" shows "${step.scene}", a scene not at hand`);
    return scene;
  };
  const graphAt = (index: number, step: StageStep): unknown =>
    (graphs[index] ??= sceneOf(step).layout(step.keyframe, viewport));
  const layer = (step: StageStep, graph: unknown, opacity: number): Layer => ({
    scene: step.scene,
    View: sceneOf(step).View,
    graph,
    opacity
  });

  return (time) => {
    const clamped = Math.min(Math.max(time, 0), steps.length - 1);
    const index = Math.floor(clamped);
    const turn = clamped - index;
    const now = steps[index];
    const next = steps[index + 1];
    if (!now) return [];
    const graph = graphAt(index, now);
    if (turn === 0 || !next) return [layer(now, graph, 1)];
    const nextGraph = graphAt(index + 1, next);
    if (now.scene !== next.scene) {
      return [layer(now, graph, 1 - turn), layer(next, nextGraph, turn)];
    }
    const interpolate = (interpolators[index] ??= sceneOf(now).interpolate(graph, nextGraph));
    return [layer(now, interpolate(turn), 1)];
  };
}
