import type { Scene } from '../types';
import { interpolate } from './interpolate';
import { layout } from './layout';
import View from './Scene.svelte';
import type { VotesGraph, VotesKeyframe } from './types';

export default {
  name: 'votes',
  layout,
  interpolate,
  View
} satisfies Scene<VotesKeyframe, VotesGraph>;
