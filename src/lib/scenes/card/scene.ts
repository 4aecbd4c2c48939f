import type { Scene } from '../types';
import { between } from './between';
import { layout } from './layout';
import View from './Scene.svelte';
import type { CardDrawing, CardKeyframe } from './types';

export default {
  name: 'card',
  layout,
  between,
  View
} satisfies Scene<CardKeyframe, CardDrawing>;
