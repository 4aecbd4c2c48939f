import type { Component } from 'svelte';
import type { Scene } from '../../scenes/types';

/** Any scene; what its keyframes and scene graphs hold is its own affair. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyScene = Scene<any, any>;

/** One scene's picture on a stage, or the marks that two scenes share. */
export interface Layer {
  /** The scene's name; `shared` for shared marks, and others for what these stand on. */
  readonly scene: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly View: Component<any>;
  readonly graph: unknown;
  /** From 0 to 1; below 1 only while one scene gives way to another. */
  readonly opacity: number;
}

/** A scene's own layer. */
export const layerOf = ({ name, View }: AnyScene, graph: unknown, opacity = 1): Layer => ({
  scene: name,
  View,
  graph,
  opacity
});
