import { boxesMeet, type TextBox } from '../../lib/drawing/textBox';
import type { Viewport } from '../../lib/drawing/viewport';
import { viewportFor } from '../../lib/player/stage/viewport';
import { allScenes } from '../../lib/player/stage/views';
import type { Pictured } from '../../lib/scenes/story';
import { Problems, type At, type Problem } from '../../lib/story/problems';
import type { Step } from '../../lib/story/types';
import { textsIn, type SetText } from './texts';

/** The windows that every picture is laid out in. */
const viewports: readonly Viewport[] = [
  viewportFor({ width: 1280, height: 800 }, 'columns'),
  viewportFor({ width: 768, height: 1024 }, 'overlay'),
  viewportFor({ width: 360, height: 640 }, 'overlay')
];

/** Pixels; nothing that is to be read is set smaller. */
const smallest = 12;
/** Pixels that boxes may share, or stand out by: widths are estimates. */
const slack = 1;

/**
 * Lays every picture out at three widths, and says where two texts meet, where one is cut by the
 * frame, and where one is too small.
 * @returns warnings: the story can be told all the same
 */
export function checkPictures({ story, stages }: Pictured): readonly Problem[] {
  const problems = new Problems();
  for (const { id, steps } of story.chapters)
    for (const [i, step] of steps.entries()) {
      const stage = stages[id]?.[i];
      const scene = stage && allScenes[stage.scene];
      if (!scene) continue;
      for (const viewport of viewports)
        for (const fault of faultsIn(textsIn(scene.layout(stage.keyframe, viewport)), viewport))
          problems.warn(placeOf(step), `step ${step.id} picture`, ...fault);
    }
  return problems.warnings;
}

type Fault = readonly [found: string, advice: string];

/** What is wrong with the texts of one picture. */
export function faultsIn(
  texts: readonly SetText[],
  { width, height }: Pick<Viewport, 'width' | 'height'>
): readonly Fault[] {
  const faults: Fault[] = [];
  const at = `at ${width} px`;
  texts.forEach(({ words, size, boxes }, i) => {
    if (size < smallest)
      faults.push([`${at} “${words}” is set in ${size} px`, `nothing is to be below ${smallest}`]);
    if (boxes.some((box) => !isWithin(box, width, height)))
      faults.push([`${at} “${words}” is cut by the frame`, 'shorten it, or move its place']);
    for (const other of texts.slice(i + 1))
      if (boxes.some((box) => other.boxes.some((taken) => boxesMeet(shrunk(box), shrunk(taken)))))
        faults.push([
          `${at} “${words}” lies over “${other.words}”`,
          'shorten one, move its place, or show less'
        ]);
  });
  return faults;
}

const isWithin = ({ left, top, right, bottom }: TextBox, width: number, height: number): boolean =>
  left >= -slack && top >= -slack && right <= width + slack && bottom <= height + slack;

const shrunk = (box: TextBox): TextBox => ({
  ...box,
  left: box.left + slack / 2,
  right: box.right - slack / 2,
  top: box.top + slack / 2,
  bottom: box.bottom - slack / 2
});

function placeOf({ picture }: Step): At {
  const [, file = picture.at, line = '1'] = /^(.*):(\d+)$/.exec(picture.at) ?? [];
  return { file, line: Number(line) };
}
