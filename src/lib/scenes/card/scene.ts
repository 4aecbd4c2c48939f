import type { Scene } from '../types';
import { interpolate } from './interpolate';
import { layout } from './layout';
import View from './Scene.svelte';
import type { CardGraph, CardKeyframe } from './types';

export default {
  name: 'card',
  layout,
  interpolate,
  View
} satisfies Scene<CardKeyframe, CardGraph>;
