import type { Scene } from '../types';
import { between } from './between';
import { layout } from './layout';
import View from './Scene.svelte';
import type { VotesDrawing, VotesKeyframe } from './types';

export default {
  name: 'votes',
  layout,
  between,
  View
} satisfies Scene<VotesKeyframe, VotesDrawing>;
