import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { stillName } from '../../lib/drawing/stillName';
import type { Story } from '../../lib/story/types';

/** Bytes, compressed, that a reader's idle browser may be asked to fetch. */
export const room = 300 * 1024;

/**
 * Of the scripts, those that pictures and the night to explore are brought to life with; what is asked for by name is
 * not fetched ahead.
 */
const pictures =
  /^(start|words|picture|charts|scene|along|placePoints|replaceStill|rolldown-runtime|openExplore)\b.*\.js$/i;

/**
 * What a reader of the whole story may yet need, in the order in which it is missed, as far as there is room:
 * the scripts of pictures, the chapters' keyframes and the night's, and the tall still of every step.
 * @param folder the built site
 * @returns paths from it
 */
export function restOf(folder: string, story: Story): string[] {
  const islands = readdirSync(join(folder, 'islands')).filter((name) => pictures.test(name));
  const steps = story.chapters.flatMap((chapter) => chapter.steps);
  const all = [
    ...islands.sort().map((name) => `islands/${name}`),
    ...dataIn(readFileSync(join(folder, 'index.html'), 'utf8')),
    ...steps.map(({ id }) => `stills/${stillName(id, 'tall')}.svg`)
  ];
  let left = room;
  return all.filter((path) => {
    const file = fileOf(folder, path);
    if (!existsSync(file)) return false;
    left -= packed(readFileSync(file));
    return left >= 0;
  });
}

/** The file of a path that may have its version behind a `?`. */
export const fileOf = (folder: string, path: string): string =>
  join(folder, path.replace(/\?.*$/, ''));

/** The addresses of the chapters' keyframes, and of the night to explore, as the page has them. */
const dataIn = (html: string): string[] =>
  [...html.matchAll(/="(?:\.\/|\/(?:[^"]*\/)?)?((?:keyframes\/|explore\.json)[^"]+)"/g)].map(
    ([, path = '']) => path
  );

/** Quick, and a little more than the size that is sent. */
const packed = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }).length;
