import SharedMarks from '../../drawing/motion/SharedMarks.svelte';
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
  shared: { ...shared, View: SharedMarks }
} satisfies Scene<AssemblyKeyframe, AssemblyGraph>;
