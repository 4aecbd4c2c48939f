import type { Scene } from '../types';
import { interpolate } from './interpolate';
import { layout } from './layout';
import View from './Scene.svelte';
import type { MapGraph, MapKeyframe } from './types';

export default { name: 'map', layout, interpolate, View } satisfies Scene<MapKeyframe, MapGraph>;
