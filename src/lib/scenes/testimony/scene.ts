import type { Scene } from '../types';
import { interpolate } from './interpolate';
import { layout } from './layout';
import View from './Scene.svelte';
import type { TestimonyGraph, TestimonyKeyframe } from './types';

export default {
  name: 'testimony',
  layout,
  interpolate,
  View
} satisfies Scene<TestimonyKeyframe, TestimonyGraph>;
