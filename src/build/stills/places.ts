import type { Edition } from '../../lib/article/edition';
import { pieceStillName, placeStillName } from '../../lib/drawing/stillName';
import type { Viewport } from '../../lib/drawing/viewport';
import { pieces, stepsOf } from '../../lib/embed/guest/pieces';
import { pieceStills } from '../../lib/embed/guest/viewport';
import { exploreData } from '../../lib/explore/data';
import { firstChoice, nightAt } from '../../lib/explore/keyframe';
import { stillViewports } from '../../lib/explore/viewport';
import { canonical } from '../../lib/player/stage/viewport';
import { allScenes } from '../../lib/player/stage/views';
import type { StageStep } from '../../lib/scenes/types';
import type { Picture } from '../../lib/stills/still';

/** Where a living picture will be, and what stands there until then. */
export interface Place extends Picture {
  /** What each file is drawn for, by its name without its ending. */
  readonly files: Readonly<Record<string, Viewport>>;
  /** Whether it is a piece's. */
  readonly framed: boolean;
}

type Viewports = Readonly<Record<'narrow' | 'wide', Viewport>>;

const inTwo = (place: string, { narrow, wide }: Viewports) => ({
  [placeStillName(place, 'wide')]: wide,
  [placeStillName(place, 'tall')]: narrow
});
const inFrames = (scene: string) =>
  Object.fromEntries(
    pieceStills.map(({ from, viewport }) => [pieceStillName(scene, from), viewport])
  );

/** @throws if a scene is not at hand */
function placeOf(
  files: Place['files'],
  { scene: name, keyframe }: Pick<StageStep, 'scene' | 'keyframe'>,
  framed = false
): Place {
  const scene = allScenes[name];
  if (!scene) throw new Error(`“${Object.keys(files)[0]}” shows “${name}”, a scene not at hand`);
  return { files, scene, keyframe, framed };
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
      first ? [placeOf(inTwo(chapter, canonical), first)] : []
    ),
    ...pieces(story).flatMap((scene) => {
      const first = steps.get(stepsOf(story, scene)[0]?.step.id ?? '');
      return first ? [placeOf(inFrames(scene), first, true)] : [];
    }),
    ...(night
      ? [
          placeOf(inTwo('explore', stillViewports), {
            scene: 'night',
            keyframe: nightAt(night, firstChoice(night))
          })
        ]
      : [])
  ];
}
