import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { load } from '../../../src/build/load.mjs';
import { layOut } from './sheet.js';

/** @import { Browser, Page } from 'playwright-core' */

const folder = 'tests/hosts';
/** Where no script of ours runs, there is nothing to wait for. */
const unscripted = /^(16|19|20)-/;

/**
 * Photographs the pages of `tests/hosts/` with each code that an editor can paste into them, and lays the
 * pictures out, a sheet a page.
 *
 * @param {Browser} browser
 * @param {{ url: string, out: string, wanted: string[] | null }} where
 *   `url` serves the built page; `wanted` has beginnings of the files' names, `null` for all
 * @param {{ width: number, height: number }[]} sizes windows, CSS px
 * @param {('light' | 'dark')[]} schemes the reader's
 */
export async function photographHosts(browser, { url, out, wanted }, sizes, schemes) {
  const { program } = await load('./vite.ts');
  const { serveHosts } = await load('../../tests/e2e/support/hosts/server.ts', program());
  const sites = await serveHosts(url);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace('.html', ''))
    .filter((name) => !wanted || wanted.some((begin) => name.startsWith(begin)));
  try {
    for (const size of sizes)
      for (const colorScheme of schemes)
        for (const name of names) {
          const sheet = `${size.width}-${colorScheme}-host-${name}`;
          mkdirSync(`${out}/${sheet}`, { recursive: true });
          const files = [];
          for (const code of codesFor(name)) {
            const context = await browser.newContext({
              viewport: size,
              colorScheme,
              javaScriptEnabled: !name.startsWith('16')
            });
            const page = await context.newPage();
            page.on('pageerror', ({ message }) => console.warn(`${sheet}, ${code}: ${message}`));
            await page.goto(`${sites.hosts}${name}.html?code=${code}`);
            const shots = await photograph(page, name, `${out}/${sheet}/${code}`);
            files.push(...shots.map((file) => file.slice(out.length + 1)));
            await context.close();
          }
          await layOut(browser, { out, name: sheet, files, ...size });
        }
  } finally {
    await sites.close();
  }
}

/**
 * The codes that a page can be shown with: those an editor chooses among, or what it has of its own.
 * @param {string} name
 */
function codesFor(name) {
  const html = readFileSync(`${folder}/${name}.html`, 'utf8');
  return [
    ...(html.includes('{{scene') ? ['picture', 'scene', 'story'] : ['own']),
    ...(html.includes('{{story') ? ['words', 'inline'] : [])
  ];
}

/**
 * Photographs a page: whole where it is short, else its beginning, three places within the piece and its
 * end.
 *
 * @param {Page} page
 * @param {string} name the page's
 * @param {string} path of the pictures, to which a number is added
 * @returns {Promise<string[]>} their files
 */
async function photograph(page, name, path) {
  await bring(page, name);
  const { tall, high } = await page.evaluate(() => ({
    tall: Math.max(document.documentElement.scrollHeight, document.body.scrollHeight),
    high: innerHeight
  }));
  if (tall <= 4 * high) {
    // A frame of another site that the window has not shown is not drawn.
    const { width } = page.viewportSize() ?? { width: 1280 };
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.setViewportSize({ width, height: tall });
    await putPicture(page, `${path}.png`);
    return [`${path}.png`];
  }
  const files = [];
  for (const [i, part] of [0, 0.012, 0.25, 0.6, 1].entries()) {
    await page.evaluate((at) => {
      // A host may let its body scroll, or one that is a little taller than the window both.
      const wayOf = (/** @type {Element} */ element) => element.scrollHeight - element.clientHeight;
      const { documentElement: root, body } = document;
      const scroller = wayOf(body) > wayOf(root) ? body : root;
      scroller.scrollTo({ top: at * wayOf(scroller), behavior: 'instant' });
    }, part);
    await putPicture(page, `${path}-${i + 1}.png`);
    files.push(`${path}-${i + 1}.png`);
  }
  return files;
}

/**
 * Makes everything of a page come that waits for a reader.
 * @param {Page} page
 * @param {string} name the page's
 */
async function bring(page, name) {
  if (name.startsWith('12'))
    await page.evaluate(() => {
      const { content } = /** @type {HTMLTemplateElement} */ (document.querySelector('template'));
      document.querySelector('#place')?.append(content.cloneNode(true));
    });
  if (name.startsWith('13')) await page.click('button');
  for (const piece of await page
    .locator('iframe, main img')
    .all()
    .then((all) => all.slice(0, 12)))
    await piece.scrollIntoViewIfNeeded({ timeout: 2000 }).catch(() => {});
  const section = page.locator('lesotho-2014 > section').first();
  if ((await section.count()) > 0) {
    await section.evaluate((first) => first.scrollIntoView());
    if (!unscripted.test(name) && !/^0[89]/.test(name))
      await page
        .waitForSelector('lesotho-2014[data-rolled]', { timeout: 8000 })
        .catch(() => console.warn(`${name}: the words do not become cards`));
  }
  if (name.startsWith('15')) await page.emulateMedia({ media: 'print' });
}

/** As many pictures are taken, one after the other, of a page that does not come to rest. */
const most = 30;

/**
 * Takes a picture once all that is asked for is there and nothing moves: two in a row are the same.
 * @param {Page} page
 * @param {string} path
 */
async function putPicture(page, path) {
  // A page may ask for something over and over.
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => {});
  let before = await page.screenshot();
  for (let i = 1; ; i += 1) {
    const now = await page.screenshot();
    if (now.equals(before)) break;
    if (i === most) {
      console.warn(`${path}: the page does not come to rest`);
      break;
    }
    before = now;
  }
  writeFileSync(path, before);
}
