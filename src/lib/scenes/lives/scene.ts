import type { Scene } from '../types';
import { interpolate } from './interpolate';
import { layout } from './layout';
import View from './Scene.svelte';
import type { LivesGraph, LivesKeyframe } from './types';

export default {
  name: 'lives',
  layout,
  interpolate,
  View
} satisfies Scene<LivesKeyframe, LivesGraph>;
