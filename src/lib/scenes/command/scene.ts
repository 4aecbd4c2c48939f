import type { Scene } from '../types';
import { between } from './between';
import { layout } from './layout';
import View from './Scene.svelte';
import type { CommandDrawing, CommandKeyframe } from './types';

export default {
  name: 'command',
  layout,
  between,
  View
} satisfies Scene<CommandKeyframe, CommandDrawing>;
