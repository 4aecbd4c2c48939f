import type { Scene } from '../types';
import { between } from './between';
import { layout } from './layout';
import View from './Scene.svelte';
import type { ConstituenciesDrawing, ConstituenciesKeyframe } from './types';

export default {
  name: 'constituencies',
  layout,
  between,
  View
} satisfies Scene<ConstituenciesKeyframe, ConstituenciesDrawing>;
