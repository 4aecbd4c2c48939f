import type { Scene } from '../types';
import { layout } from './layout';
import { shared } from './shared';
import View from './Scene.svelte';
import type { AssemblyGraph, AssemblyKeyframe } from './types';
import { interpolate } from './interpolate';

export default {
  name: 'assembly',
  layout,
  interpolate,
  View,
  shared
} satisfies Scene<AssemblyKeyframe, AssemblyGraph>;
