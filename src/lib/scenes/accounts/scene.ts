import type { Scene } from '../types';
import { interpolate } from './interpolate';
import { layout } from './layout';
import View from './Scene.svelte';
import type { AccountsGraph, AccountsKeyframe } from './types';

export default {
  name: 'accounts',
  layout,
  interpolate,
  View
} satisfies Scene<AccountsKeyframe, AccountsGraph>;
