import type { Viewport } from '../../drawing/viewport';
import map from '../map/cover';
import type { NightKeyframe } from './types';

/** A night as the title picture: its map, without its hours. */
export default {
  ...map,
  name: 'night',
  layout: (night: NightKeyframe, viewport: Viewport) => map.layout(night.map, viewport)
};
