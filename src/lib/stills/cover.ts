import type { Shape } from '../drawing/canvas';
import type { Viewport } from '../drawing/viewport';
import type { AnyScene } from '../player/stage/timeline';
import { coverKeyframe } from '../scenes/build';
import type { Story } from '../story/types';
import type { Picture } from './still';

/**
 * The two compositions of the title picture: what it is about stands in the safe area, and the words
 * of the page in the rest. It is drawn larger than shown on a phone and smaller than on a desk, and
 * its edges may be cut.
 */
export const coverViewports: Readonly<Record<Shape, Viewport>> = {
  wide: {
    width: 1200,
    height: 750,
    narrow: false,
    safeArea: { top: 70, right: 150, bottom: 350, left: 520 }
  },
  tall: {
    width: 450,
    height: 840,
    narrow: false,
    safeArea: { top: 60, right: 60, bottom: 514, left: 60 }
  }
};

const modules = import.meta.glob<{ default: Pick<AnyScene, 'name' | 'layout' | 'View'> }>(
  '../scenes/*/cover.ts',
  { eager: true }
);

/**
 * The title picture as stills are drawn from; `null` for a story without one.
 * @throws if its scene has no `cover.ts`
 */
export function coverPicture(story: Story): Picture | null {
  const { cover } = story.meta;
  if (cover === null) return null;
  const name = cover.picture.scene;
  const scene = modules[`../scenes/${name}/cover.ts`]?.default;
  if (!scene) throw new Error(`the scene “${name}” cannot be drawn as a title picture`);
  return { scene: scene as AnyScene, keyframe: coverKeyframe(story) };
}
