import type { Scene } from '../types';
import { interpolate } from './interpolate';
import { layout } from './layout';
import View from './Scene.svelte';
import type { CommandGraph, CommandKeyframe } from './types';

export default {
  name: 'command',
  layout,
  interpolate,
  View
} satisfies Scene<CommandKeyframe, CommandGraph>;
