import { layoutFor, viewportFor } from '../../lib/player/stage/viewport';
import { allScenes } from '../../lib/player/stage/views';
import { readPictured } from '../../lib/scenes/story';
import { faultsOfFrame, frameOf } from './frames';

/** A line for every step: how its picture stands in each window. */
export function framesOf(
  root: string,
  sizes: readonly { readonly width: number; readonly height: number }[]
): readonly { readonly step: string; readonly text: string }[] {
  const { story, stages } = readPictured(root);
  const viewports = sizes.map((size) => viewportFor(size, layoutFor(size)));
  return story.chapters.flatMap(({ id, steps }) =>
    (stages[id] ?? []).map(({ id: step, scene, keyframe }, i) => {
      const sparse = steps[i]?.picture.sparse ?? null;
      const found = viewports.map((viewport) => {
        const graph: unknown = allScenes[scene]?.layout(keyframe, viewport);
        const frame = frameOf(graph, viewport);
        const bad = faultsOfFrame(frame, viewport, sparse).length > 0 ? '!' : ' ';
        const filled = `${Math.round(frame.width * 100)} × ${Math.round(frame.height * 100)} %`;
        return `${bad}${viewport.width}: ${filled}, ${frame.smallest} to ${frame.largest} px`;
      });
      return { step, text: [step.padEnd(26), ...found].join('  ') };
    })
  );
}
