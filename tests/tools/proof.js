// Photographs every step of the built page and lays the pictures out on contact sheets in proof/.
//   npm run proof -- [--widths 1280,768,360] [--schemes light,dark] [--steps id,id] [--still]
// --still takes the page without scripts: one picture a chapter, as it stands in the HTML.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './browser.js';
import { serve } from './server.js';
import { goTo, stepIds } from './steps.js';

/** @import { Browser, Page } from 'playwright-core' */

/** Heights that go with the usual widths, in CSS px. */
const heights = new Map([
  [1280, 800],
  [768, 1024],
  [360, 740]
]);

const { values } = parseArgs({
  options: {
    widths: { type: 'string', default: '1280,768,360' },
    schemes: { type: 'string', default: 'light,dark' },
    steps: { type: 'string' },
    still: { type: 'boolean', default: false },
    root: { type: 'string', default: 'build' },
    out: { type: 'string', default: 'proof' }
  }
});

/**
 * Photographs the page step by step.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {number} width CSS px
 * @param {'light' | 'dark'} colorScheme
 * @returns {Promise<string[]>} the files' names within the proof folder
 */
async function photograph(browser, url, width, colorScheme) {
  const folder = `${width}-${colorScheme}${values.still ? '-still' : ''}`;
  mkdirSync(`${values.out}/${folder}`, { recursive: true });
  const context = await browser.newContext({
    viewport: { width, height: heights.get(width) ?? 800 },
    colorScheme,
    javaScriptEnabled: !values.still
  });
  const page = await context.newPage();
  page.on('console', (message) => console.warn(`${folder}: ${message.text()}`));
  await page.goto(url);
  const wanted = values.steps?.split(',');
  const ids = (await stepIds(page)).filter((id) => !wanted || wanted.includes(id));
  const files = [];
  for (const [index, id] of ids.entries()) {
    const file = `${folder}/${String(index).padStart(2, '0')}-${id}.png`;
    if (values.still) await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    else await goTo(page, id).catch((error) => console.warn(`${file}: ${error.message}`));
    await page.screenshot({ path: `${values.out}/${file}` });
    files.push(file);
  }
  await context.close();
  return files;
}

/**
 * Lays pictures out as one page of thumbnails and photographs that page too.
 *
 * @param {Browser} browser
 * @param {string} name of the sheet
 * @param {string[]} files
 * @param {number} width of each thumbnail, CSS px
 */
async function sheet(browser, name, files, width) {
  const figures = files.map(
    (file) => `<figure><a href="${file}"><img src="${file}" width="${width}" alt=""></a>
<figcaption>${file.replace(/^.*\/|\.png$/g, '')}</figcaption></figure>`
  );
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<style>
  body { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px; font: 12px sans-serif; background: #888 }
  figure { margin: 0 }
  img { display: block }
</style>
${figures.join('\n')}
`;
  const file = `${values.out}/${name}.html`;
  writeFileSync(file, html);
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: `${values.out}/${name}.png`, fullPage: true });
  await page.close();
  console.log(`${values.out}/${name}.png`);
}

if (!existsSync(`${values.root}/index.html`)) {
  console.error(`There is no ${values.root}/index.html. Run "npm run build" first.`);
  process.exit(1);
}
const { url, close } = await serve({ root: values.root });
const browser = await launch();
try {
  for (const width of values.widths.split(',').map(Number)) {
    for (const scheme of values.schemes.split(',')) {
      const colours = scheme === 'dark' ? 'dark' : 'light';
      const files = await photograph(browser, url, width, colours);
      await sheet(
        browser,
        `${width}-${scheme}${values.still ? '-still' : ''}`,
        files,
        width < 500 ? 180 : 310
      );
    }
  }
} finally {
  await browser.close();
  await close();
}
