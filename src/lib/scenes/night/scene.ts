import type { Scene } from '../types';
import { between, layout } from './layout';
import View from './Scene.svelte';
import type { NightDrawing, NightKeyframe } from './types';

export default { name: 'night', layout, between, View } satisfies Scene<
  NightKeyframe,
  NightDrawing
>;
