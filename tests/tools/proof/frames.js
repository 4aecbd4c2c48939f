import { load } from '../../../src/build/load.mjs';

/**
 * Prints how every picture fills its frame, and which type it is set in.
 *
 * @param {string} story its folder
 * @param {{ width: number, height: number }[]} sizes windows, CSS px
 * @param {string[] | null} wanted ids of steps; `null` for all
 */
export async function printFrames(story, sizes, wanted) {
  const { program } = await load('./verify/report.ts');
  const { framesOf } = await load('./verify/measured.ts', program());
  for (const line of framesOf(story, sizes))
    if (!wanted || wanted.includes(line.step)) console.log(line.text);
}
