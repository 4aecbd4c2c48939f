import type { Viewport } from '../../lib/drawing/viewport';
import { viewportFor } from '../../lib/player/stage/viewport';
import { allScenes } from '../../lib/player/stage/views';
import type { Pictured } from '../../lib/scenes/story';
import { Problems, type Problem } from '../../lib/story/problems';
import { faultsIn } from './faults';
import { faultsOfFrame, frameOf } from './frames';
import { linesIn } from './lines';
import { placeOf } from './place';
import { textsIn } from './texts';

/** The windows that every picture is laid out in. */
const viewports: readonly Viewport[] = [
  viewportFor({ width: 1280, height: 800 }, 'columns'),
  viewportFor({ width: 768, height: 1024 }, 'overlay'),
  viewportFor({ width: 360, height: 640 }, 'overlay')
];

/**
 * Lays every picture out at three widths, and says where two texts meet, where a line runs
 * through one, where one is cut by the frame, where one is too small, and where a frame is left empty.
 * @returns warnings: widths are estimates, and not every crossing can be mended by an editor
 */
export function checkPictures({ story, stages }: Pictured): readonly Problem[] {
  const problems = new Problems();
  for (const { id, steps } of story.chapters)
    for (const [i, step] of steps.entries()) {
      const stage = stages[id]?.[i];
      const scene = stage && allScenes[stage.scene];
      if (!scene) continue;
      for (const viewport of viewports) {
        const graph = scene.layout(stage.keyframe, viewport);
        for (const fault of faultsIn(textsIn(graph), viewport, linesIn(graph)))
          problems.warn(placeOf(step), `step ${step.id} picture`, ...fault);
        for (const fault of faultsOfFrame(
          frameOf(graph, viewport),
          viewport,
          step.picture.sparse ?? null
        ))
          problems.warn(placeOf(step), `step ${step.id} picture`, ...fault);
      }
    }
  return problems.warnings;
}
