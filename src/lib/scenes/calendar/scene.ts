import type { Scene } from '../types';
import { interpolate } from './interpolate';
import { layout } from './layout';
import View from './Scene.svelte';
import type { CalendarGraph, CalendarKeyframe } from './types';

export default {
  name: 'calendar',
  layout,
  interpolate,
  View
} satisfies Scene<CalendarKeyframe, CalendarGraph>;
