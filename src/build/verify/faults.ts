import { boxesMeet, type TextBox } from '../../lib/drawing/textBox';
import type { Viewport } from '../../lib/drawing/viewport';
import { runsThrough, type DrawnLine } from './lines';
import type { SetText } from './texts';

/** Pixels; nothing that is to be read is set smaller: on a phone, elsewhere. */
const smallest = { narrow: 12, wide: 13 };
/** Pixels that boxes may share, or stand out by: widths are estimates. */
const slack = 1;

type Fault = readonly [found: string, advice: string];

/** What is wrong with the texts of one picture, and with the lines that run through them. */
export function faultsIn(
  texts: readonly SetText[],
  { width, height, narrow }: Pick<Viewport, 'width' | 'height' | 'narrow'>,
  lines: readonly DrawnLine[] = []
): readonly Fault[] {
  const faults: Fault[] = [];
  const least = narrow ? smallest.narrow : smallest.wide;
  const at = `at ${width} px`;
  texts.forEach(({ key, words, size, boxes }, i) => {
    if (size < least)
      faults.push([`${at} “${words}” is set in ${size} px`, `nothing is to be below ${least}`]);
    if (boxes.some((box) => !isWithin(box, width, height)))
      faults.push([`${at} “${words}” is cut by the frame`, 'shorten it, or move its place']);
    for (const line of lines)
      if (!isOwn(key, line) && boxes.some((box) => runsThrough(line, shrunk(box))))
        faults.push([
          `${at} the line “${line.key}” runs through “${words}”`,
          'move the words, or show less'
        ]);
    for (const other of texts.slice(i + 1))
      if (boxes.some((box) => other.boxes.some((taken) => boxesMeet(shrunk(box), shrunk(taken)))))
        faults.push([
          `${at} “${words}” lies over “${other.words}”`,
          'shorten one, move its place, or show less'
        ]);
  });
  return faults;
}

/** Whether words are those of the line itself. */
const isOwn = (key: string, line: DrawnLine): boolean =>
  key.split(':').some((part) => part === line.key);

const isWithin = ({ left, top, right, bottom }: TextBox, width: number, height: number): boolean =>
  left >= -slack && top >= -slack && right <= width + slack && bottom <= height + slack;

const shrunk = (box: TextBox): TextBox => ({
  ...box,
  left: box.left + slack / 2,
  right: box.right - slack / 2,
  top: box.top + slack / 2,
  bottom: box.bottom - slack / 2
});
