import type { Scene } from '../types';
import { interpolate } from './interpolate';
import { layout } from './layout';
import View from './Scene.svelte';
import type { ConstituenciesGraph, ConstituenciesKeyframe } from './types';

export default {
  name: 'constituencies',
  layout,
  interpolate,
  View
} satisfies Scene<ConstituenciesKeyframe, ConstituenciesGraph>;
