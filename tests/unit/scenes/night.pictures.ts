import { night as keyframe } from './keyframes';
import { viewportFor } from '$lib/player/stage/viewport';
import { viewports as usual } from './boxes';
import { picturesOf, story } from './story';

/** The story's nights. */
export const nights = picturesOf('night').map(([id, given]) => ({
  id,
  made: keyframe(story, given)
}));

/** The windows that every picture is held to, and a low one that is wide. */
export const viewports = [
  ...usual,
  ['1024 × 600', viewportFor({ width: 1024, height: 600 }, 'columns')] as const
];
