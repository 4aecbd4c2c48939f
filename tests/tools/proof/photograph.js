import { mkdirSync } from 'node:fs';
import { goTo, stepIds } from '../steps.js';

/** @import { Browser } from 'playwright-core' */

/**
 * Photographs the built page step by step.
 *
 * @param {Browser} browser
 * @param {{ url: string, out: string, folder: string, wanted: string[] | null, still: boolean,
 *   colorScheme: 'light' | 'dark', width: number, height: number }} options
 *   `wanted` has ids of steps, `null` for all; width and height of the window in CSS px
 * @returns {Promise<Map<string, string[]>>} by chapter the files, as they are named within `out`
 */
export async function photographSteps(browser, options) {
  const { url, out, folder, wanted, still, colorScheme, width, height } = options;
  mkdirSync(`${out}/${folder}`, { recursive: true });
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    javaScriptEnabled: !still
  });
  const page = await context.newPage();
  page.on('console', (message) => console.warn(`${folder}: ${message.text()}`));
  await page.goto(url);
  /** @type {Map<string, string[]>} */
  const chapters = new Map();
  for (const [index, id] of (await stepIds(page)).entries()) {
    if (wanted && !wanted.includes(id)) continue;
    const file = `${folder}/${String(index).padStart(2, '0')}-${id}.png`;
    if (still) await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    else await goTo(page, id).catch((error) => console.warn(`${file}: ${error.message}`));
    await page.screenshot({ path: `${out}/${file}` });
    const chapter = await page
      .locator(`#${id}`)
      .evaluate((step) => step.closest('[data-chapter]')?.getAttribute('data-chapter') || '');
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), file]);
  }
  await context.close();
  return chapters;
}
