import type { Scene } from '../types';
import { interpolate } from './interpolate';
import { layout } from './layout';
import View from './Scene.svelte';
import type { NightGraph, NightKeyframe } from './types';

export default { name: 'night', layout, interpolate, View } satisfies Scene<
  NightKeyframe,
  NightGraph
>;
