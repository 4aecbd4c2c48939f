// Photographs every step of the built page and lays the pictures out in proof/, a sheet a chapter;
// and what lies between the steps, as strips of film.
//   npm run proof -- [--widths 1280,768,360] [--schemes light,dark] [--steps id,id] [--still] [--no-film]
// --still takes the page without scripts: one picture a chapter, as it stands in the HTML.
// --hosts all, or the beginnings of their names, photographs the pages of tests/hosts/ instead, a sheet a
// page, with each code that an editor can paste into them.
// It prints how each picture fills its frame, and which texts meet between two steps.
import { existsSync, mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { storyDir } from '../../src/lib/story/dir.js';
import { launch } from './browser.js';
import { photographTurns } from './proof/film.js';
import { photographHosts } from './proof/hosts.js';
import { photographSteps } from './proof/photograph.js';
import { printFrames } from './proof/frames.js';
import { layOut } from './proof/sheet.js';
import { serve } from './server.js';

/** Heights that go with the usual widths, in CSS px. */
const heights = new Map([
  [1280, 800],
  [768, 1024],
  [360, 740]
]);

const { values } = parseArgs({
  allowNegative: true,
  options: {
    widths: { type: 'string', default: '1280,768,360' },
    schemes: { type: 'string', default: 'light,dark' },
    steps: { type: 'string' },
    hosts: { type: 'string' },
    still: { type: 'boolean', default: false },
    film: { type: 'boolean', default: true },
    root: { type: 'string', default: 'build' },
    out: { type: 'string', default: 'proof' }
  }
});

if (!existsSync(`${values.root}/index.html`)) {
  console.error(`There is no ${values.root}/index.html. Run "npm run build" first.`);
  process.exit(1);
}
const { still, out } = values;
const wanted = values.steps?.split(',') ?? null;
const sizes = values.widths
  .split(',')
  .map(Number)
  .map((width) => ({ width, height: heights.get(width) ?? 800 }));
const schemes = values.schemes
  .split(',')
  .map((scheme) => /** @type {'light' | 'dark'} */ (scheme === 'dark' ? 'dark' : 'light'));

mkdirSync(out, { recursive: true });
const { url, close } = await serve({ root: values.root });
const browser = await launch();
try {
  if (values.hosts !== undefined) {
    const names = values.hosts === 'all' ? null : values.hosts.split(',');
    await photographHosts(browser, { url, out, wanted: names }, sizes, schemes);
  } else await photographStory();
} finally {
  await browser.close();
  await close();
}

/** Every step, then every turn. */
async function photographStory() {
  for (const size of sizes)
    for (const colorScheme of schemes) {
      const folder = `${size.width}-${colorScheme}${still ? '-still' : ''}`;
      const options = { url, out, folder, wanted, still, colorScheme, ...size };
      const chapters = await photographSteps(browser, options);
      for (const [chapter, files] of chapters)
        await layOut(browser, { out, name: `${folder}-${chapter}`, files, ...size });
    }
  if (!still) await printFrames(storyDir(), sizes, wanted);
  if (!still && values.film) {
    const found = await photographTurns(browser, { url, out, wanted }, sizes, schemes);
    for (const line of found) console.log(line);
    console.log(`${found.length} crossings between steps`);
  }
}
