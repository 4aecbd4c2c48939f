import type { Edition } from '../../lib/article/edition';
import type { Shape } from '../../lib/drawing/canvas';
import type { Viewport } from '../../lib/drawing/viewport';
import { pieces, stepsOf } from '../../lib/embed/guest/pieces';
import { pieceViewports } from '../../lib/embed/guest/viewport';
import { exploreData } from '../../lib/explore/data';
import { firstChoice, nightAt } from '../../lib/explore/keyframe';
import { stillViewports } from '../../lib/explore/viewport';
import { canonical } from '../../lib/player/stage/viewport';
import { allScenes } from '../../lib/player/stage/views';
import type { StageStep } from '../../lib/scenes/types';
import type { Picture } from '../../lib/stills/still';

/** Where a living picture will be, and what stands there until then. */
export interface Place extends Picture {
  /** As `placeStillName` has it. */
  readonly place: string;
  readonly viewports: Readonly<Record<Shape, Viewport>>;
}

type Viewports = Readonly<Record<'narrow' | 'wide', Viewport>>;

/** @throws if a scene is not at hand */
function placeOf(
  place: string,
  { scene: name, keyframe }: Pick<StageStep, 'scene' | 'keyframe'>,
  { narrow, wide }: Viewports
): Place {
  const scene = allScenes[name];
  if (!scene) throw new Error(`“${place}” shows “${name}”, a scene not at hand`);
  return { place, scene, keyframe, viewports: { wide, tall: narrow } };
}

/** Every stage of the page, every scene as a piece, and the night to explore. */
export function places({ story, stages }: Edition): Place[] {
  const steps = new Map(
    Object.values(stages)
      .flat()
      .map((step) => [step.id, step])
  );
  const night = exploreData(story);
  return [
    ...Object.entries(stages).flatMap(([chapter, [first]]) =>
      first ? [placeOf(chapter, first, canonical)] : []
    ),
    ...pieces(story).flatMap((scene) => {
      const first = steps.get(stepsOf(story, scene)[0]?.step.id ?? '');
      return first ? [placeOf(`scene-${scene}`, first, pieceViewports)] : [];
    }),
    ...(night
      ? [
          placeOf(
            'explore',
            { scene: 'night', keyframe: nightAt(night, firstChoice(night)) },
            stillViewports
          )
        ]
      : [])
  ];
}
