import { load } from '../../../src/build/load.mjs';
import { storyDir } from '../../../src/lib/story/dir.js';

/** @import { Browser } from 'playwright-core' */

/** How wide a frame is on a strip, CSS px. */
const frameWidth = (/** @type {number} */ width) => (width < 900 ? 250 : 400);

/**
 * Photographs what lies between the steps: a strip for each turn, at t = 0, ¼, ½, ¾ and 1, one
 * sheet a chapter. What is on them is drawn from the moment alone, as the page would draw it.
 *
 * @param {Browser} browser
 * @param {{ url: string, out: string, wanted: string[] | null }} where
 *   `url` serves the built page, whose styles and typefaces are used
 * @param {{ width: number, height: number }[]} sizes windows, CSS px
 * @param {('light' | 'dark')[]} schemes
 * @returns {Promise<string[]>} what is found wrong between two steps, a line each
 */
export async function photographTurns(browser, { url, out, wanted }, sizes, schemes) {
  const { program } = await load('./vite.ts');
  const { films } = await load('./film.ts', program());
  const index = await (await fetch(url)).text();
  const sheets = [...index.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].map(([link]) => link);
  const found = [];
  for (const size of sizes)
    for (const film of films(storyDir(), size, wanted)) {
      for (const { from, to, faults } of film.turns)
        found.push(...faults.map((/** @type {string} */ fault) => `${from} → ${to} ${fault}`));
      for (const colorScheme of schemes) {
        const name = `${size.width}-${colorScheme}-film-${film.chapter}`;
        await photograph(browser, `${url}film.html`, pageOf(film, sheets), {
          colorScheme,
          width: 5 * (frameWidth(size.width) + 6) + 10,
          path: `${out}/${name}.png`
        });
        console.log(`${out}/${name}.png`);
      }
    }
  return found;
}

/**
 * @param {Browser} browser
 * @param {string} address from which the page may use what the built one uses
 * @param {string} html
 * @param {{ colorScheme: 'light' | 'dark', width: number, path: string }} how
 */
async function photograph(browser, address, html, { colorScheme, width, path }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, fullPage: true });
  await context.close();
}

/**
 * @param {{ width: number, height: number, head: string, shared: string,
 *   turns: { from: string, to: string, frames: string[] }[] }} film
 * @param {string[]} sheets links to the page's styles
 */
function pageOf({ width, height, head, shared, turns }, sheets) {
  const wide = frameWidth(width);
  const strips = turns.map(
    ({ from, to, frames }) => `<h2>${from} → ${to}</h2>
<div class="strip">${frames.map((frame) => `<div class="frame">${frame}</div>`).join('')}</div>`
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
${sheets.join('\n')}
${head}
<style>
  body { margin: 4px; background: #888 }
  h2 { margin: 6px 0 2px; font: 13px sans-serif; color: #000 }
  .strip { display: flex; gap: 6px }
  .frame { position: relative; width: ${wide}px; height: ${Math.round((wide * height) / width)}px; background: var(--paper); overflow: hidden }
  .frame > .layer { position: absolute; inset: 0 }
  .frame > .layer > svg { display: block; width: 100%; height: 100% }
</style>
${shared}
${strips.join('\n')}
`;
}
