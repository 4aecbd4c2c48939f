import type { Scene } from '../types';
import { between } from './between';
import { layout } from './layout';
import View from './Scene.svelte';
import type { TestimonyDrawing, TestimonyKeyframe } from './types';

export default {
  name: 'testimony',
  layout,
  between,
  View
} satisfies Scene<TestimonyKeyframe, TestimonyDrawing>;
