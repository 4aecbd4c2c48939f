import type { Edition } from '../../lib/article/edition';
import { canvases, linkCard, type Canvas, type Shape } from '../../lib/drawing/canvas';
import { cardName, coverName, darkName, stillName } from '../../lib/drawing/stillName';
import { correctionsFile, correctionsImage } from '../../lib/embed/lastCorrecting';
import { embed } from '../../lib/i18n';
import { indexOf, stillSteps } from '../../lib/stills/catalogue';
import { coverPicture, coverViewports } from '../../lib/stills/cover';
import { earlierStills } from '../../lib/stills/earlier';
import { lastCorrecting } from '../../lib/story/corrections';
import { placeholderOf, stillOf } from '../../lib/stills/still';
import { pageRules } from '../../lib/stills/styles';
import { fontFiles } from './fonts';
import { places } from './places';
import { partyColours } from '../../lib/article/partyColours';
import { everyModule } from '../everyModule';
import { digestOf, folderOf, keepAt, keptAt, placeOf } from '../kept';
import { pngOf } from './png';
import type { Scheme } from './rasteriser';
import { tidyOnce } from './tidyOnce';

/** What takes long of a still is kept here. */
const folder = folderOf('stills');
const tidied = tidyOnce(folder);
/** How many pictures are rasterised at a time. */
const lanes = 3;
const shapes = Object.keys(canvases) as Shape[];

/** Draws a file when it is asked for. */
export type Draw<T = string | Uint8Array> = () => Promise<T>;

/**
 * Every step of the story as files, by name: an SVG of both schemes and a PNG of each, and a PNG in the
 * shape of a link's card; and as SVG what stands where a living picture will. The same story gives the
 * same bytes.
 * Nothing is drawn before it is asked for, and nothing twice.
 */
export function stillFiles(edition: Edition): ReadonlyMap<string, Draw> {
  const steps = stillSteps(edition);
  const page = pageRules(edition.story);
  const code = digestOf([...everyModule(), partyColours(Object.values(edition.story.parties))]);
  /** Draws it where it is not as it was drawn before, of the same and by the same code. */
  const drawn = (of: unknown, draw: () => string): string => {
    const place = placeOf(folder, 'svg', [code, JSON.stringify(of)]);
    return keptAt(place)?.toString() ?? keepAt(place, draw());
  };
  const fonts = once(() => fontFiles(folder));
  const last = lastCorrecting(edition.story);
  const files = new Map<string, Draw>([
    ['index.json', async () => indexOf(steps)],
    [correctionsFile, async () => correctionsImage(last, embed.lastCorrecting(last))]
  ]);
  for (const step of steps) {
    const drawOn = (canvas: Canvas, name: string): Draw<string> =>
      once(async () => {
        try {
          return drawn([step, canvas], () => stillOf(step, canvas, page, tidied));
        } catch (cause) {
          throw new Error(`the still “${name}” cannot be drawn`, { cause });
        }
      });
    const pixels = ({ width, density }: Canvas, svg: Draw<string>, scheme?: Scheme): Draw =>
      once(async () => pngOf(await svg(), width * density, await fonts(), folder, scheme));
    for (const shape of shapes) {
      const name = stillName(step.id, shape);
      const svg = drawOn(canvases[shape], name);
      files.set(`${name}.svg`, svg);
      files.set(`${name}.png`, pixels(canvases[shape], svg));
      files.set(`${darkName(name)}.png`, pixels(canvases[shape], svg, 'dark'));
    }
    const card = cardName(step.id);
    files.set(`${card}.png`, pixels(linkCard, drawOn(linkCard, card)));
  }
  const cover = coverPicture(edition.story);
  if (cover !== null)
    for (const shape of shapes)
      files.set(
        `${coverName(shape)}.svg`,
        once(async () => {
          const viewport = coverViewports[shape];
          return drawn(['cover', cover, viewport], () =>
            placeholderOf(cover, viewport, page, tidied)
          );
        })
      );
  for (const place of places(edition))
    for (const [name, viewport] of Object.entries(place.files))
      files.set(
        `${name}.svg`,
        once(async () =>
          drawn([place, viewport], () => placeholderOf(place, viewport, page, tidied, place.framed))
        )
      );
  return new Map([...files, ...earlierStills(files, edition.story)]);
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** All of them at once. */
export async function drawStills(edition: Edition): Promise<Map<string, string | Uint8Array>> {
  const waiting = [...stillFiles(edition)];
  const drawn = new Map<string, string | Uint8Array>(waiting.map(([name]) => [name, '']));
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        drawn.set(next[0], await next[1]());
    })
  );
  return drawn;
}
