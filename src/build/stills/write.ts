/**
 * Draws every step of the story as files, SVG and PNG, into `static/stills/`: the second part of
 * `npm run build`, before the pages. The same story gives the same bytes.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readEdition } from '../../lib/article/edition';
import { canvases, type Shape } from '../../lib/drawing/canvas';
import { correctionsFile, correctionsImage } from '../../lib/embed/lastCorrecting';
import { embed } from '../../lib/i18n';
import { indexOf, stillSteps } from '../../lib/stills/catalogue';
import { earlierStills } from '../../lib/stills/earlier';
import { lastCorrecting } from '../../lib/story/corrections';
import { putFile } from './files';
import { fontFiles } from './fonts';
import { stillName } from '../../lib/drawing/stillName';
import { pngOf } from './png';
import { stillOf } from '../../lib/stills/still';
import { pageRules } from '../../lib/stills/styles';

const folder = 'static/stills';
/** What was rasterised before is kept here, by its content. */
const cache = 'node_modules/.cache/stills';
/** How many pictures are rasterised at a time. */
const lanes = 3;

const started = performance.now();
const edition = readEdition();
const steps = stillSteps(edition);
const page = pageRules(edition.story);
const fonts = await fontFiles(cache);

const drawn = steps.flatMap((step) =>
  (Object.keys(canvases) as Shape[]).map((shape) => {
    try {
      return { shape, name: stillName(step.id, shape), svg: stillOf(step, shape, page) };
    } catch (error) {
      throw new Error(`the still of step “${step.id}” (${shape}) cannot be drawn`, {
        cause: error
      });
    }
  })
);

const written = new Map<string, string | Uint8Array>([['index.json', indexOf(steps)]]);
for (const { name, svg } of drawn) written.set(`${name}.svg`, svg);
const last = lastCorrecting(edition.story);
written.set(correctionsFile, correctionsImage(last, embed.lastCorrecting(last)));
const waiting = [...drawn];
await Promise.all(
  Array.from({ length: lanes }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { width, density } = canvases[next.shape];
      written.set(`${next.name}.png`, await pngOf(next.svg, width * density, fonts, cache));
    }
  })
);

const all = new Map([...written, ...earlierStills(written, edition.story)]);
for (const [name, content] of all) putFile(join(folder, name), content);
// What an earlier build left goes.
for (const name of readdirSync(folder)) if (!all.has(name)) rmSync(join(folder, name));

const size = (ending: string): number =>
  [...written].reduce((sum, [name, { length }]) => sum + (name.endsWith(ending) ? length : 0), 0);
const kilobytes = (ending: string): string => (size(ending) / drawn.length / 1024).toFixed(1);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(
  `${drawn.length} stills: ${kilobytes('svg')} KB an SVG, ${kilobytes('png')} KB a PNG, ${seconds} s\n`
);
