import { cardPicture } from 'virtual:messages';
import type { Confidence } from '../../story/types';

const { medium, low, when, where } = cardPicture;

/** Words of this picture. */
export const words = {
  /** How well an event is known; `null` where nothing needs saying. */
  confidence: { high: null, medium, low } satisfies Record<Confidence, string | null>,
  when,
  where
};
