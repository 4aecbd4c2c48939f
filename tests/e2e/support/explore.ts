import type { Page } from 'playwright-core';

/** The slider over the hours. */
export const slider = '#explore input[type="range"]';

/** The page at the explorable night, alive. */
export async function atNight(page: Page): Promise<void> {
  await page.evaluate(() => document.getElementById('explore')!.scrollIntoView());
  await page.waitForSelector('#explore[data-live]');
}
/** The hour of the readout. */
export const shownHour = (page: Page) => page.locator('#explore output strong').textContent();
/** Waits until the address has this query: it is written when the reader rests. */
export const written = (page: Page, query: string) =>
  page.waitForFunction((wanted) => location.search === wanted, query);
