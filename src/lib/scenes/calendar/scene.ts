import type { Scene } from '../types';
import { between } from './between';
import { layout } from './layout';
import View from './Scene.svelte';
import type { CalendarDrawing, CalendarKeyframe } from './types';

export default {
  name: 'calendar',
  layout,
  between,
  View
} satisfies Scene<CalendarKeyframe, CalendarDrawing>;
