import SharedMarks from '../../drawing/motion/SharedMarks.svelte';
import type { Scene } from '../types';
import { interpolate } from './interpolate';
import { layout } from './layout';
import { shared } from './shared';
import View from './Scene.svelte';
import type { ConstituenciesGraph, ConstituenciesKeyframe } from './types';

export default {
  name: 'constituencies',
  layout,
  interpolate,
  View,
  shared: { ...shared, View: SharedMarks }
} satisfies Scene<ConstituenciesKeyframe, ConstituenciesGraph>;
