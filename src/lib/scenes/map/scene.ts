import type { Scene } from '../types';
import { between, layout } from './layout';
import View from './Scene.svelte';
import type { MapDrawing, MapKeyframe } from './types';

export default { name: 'map', layout, between, View } satisfies Scene<MapKeyframe, MapDrawing>;
