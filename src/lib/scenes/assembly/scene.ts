import type { Scene } from '../types';
import { layout } from './layout';
import View from './Scene.svelte';
import type { AssemblyDrawing, AssemblyKeyframe } from './types';
import { between } from './walk';

export default {
  name: 'assembly',
  layout,
  between,
  View
} satisfies Scene<AssemblyKeyframe, AssemblyDrawing>;
