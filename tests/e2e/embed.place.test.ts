import type { Page } from 'playwright-core';
import { expect, guestOf, ids, rolled, seen, site, test } from './support/embedTest.ts';
import { evergreen } from './support/hostPages.ts';
import { frames } from './support/steps.ts';

/** These tests leave a page as soon as its picture is there, and so maybe before all of it has come. */
const expected = /^failed: .*\/embed\/graphic\/ .*ERR_ABORTED/;

/** Where everything is that has words, in CSS pixels from the top of the window. */
const tops = (page: Page) =>
  page.$$eval('h1, body > p, h3, section > p, footer > p', (all) =>
    all.map((each) => each.getBoundingClientRect().top)
  );
const scrollTo = (page: Page, top: number) =>
  page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top);

/** How far what was in sight has moved, at most. */
const moved = (before: readonly number[], after: readonly number[]) =>
  Math.max(
    0,
    ...before.map((top, i) => (top > -20 && top < 800 ? Math.abs((after[i] ?? 0) - top) : 0))
  );

test.for([
  ['frame', ''],
  ['inline', ''],
  ['frame', 'section{transition:all .3s}']
] as const)(
  'a script that comes late moves nothing that is being read: %s %s',
  async ([mode, css], { visit }) => {
    for (const at of [0, 300, 900, 2500, 5000, 9000, 20_000]) {
      const page = await visit({
        expected,
        page: { scripts: [], css, attributes: `mode="${mode}"` }
      });
      await scrollTo(page, at);
      await frames(page);
      const before = await tops(page);
      await page.addScriptTag({ url: evergreen(site) });
      await page.waitForFunction(() => document.querySelector('lesotho-2014')?.shadowRoot);
      await frames(page);
      expect(moved(before, await tops(page)), `at ${at}, before the picture`).toBeLessThanOrEqual(
        1
      );
      await rolled(page);
      await frames(page);
      expect(moved(before, await tops(page)), `at ${at}, with the picture`).toBeLessThanOrEqual(1);
      expect(await page.evaluate(() => scrollY)).toBe(at);
      expect((await seen(page)).shift, `at ${at}`).toBeLessThan(0.05);
    }
  }
);

test.for(['frame', 'inline'])(
  'with the last words in sight an article stays one: %s',
  async (mode, { visit }) => {
    const page = await visit({ expected, page: { scripts: [], attributes: `mode="${mode}"` } });
    await page.$eval('section:last-of-type', (last) => last.scrollIntoView({ block: 'end' }));
    const before = await tops(page);
    await page.addScriptTag({ url: evergreen(site) });
    await page.waitForSelector(`lesotho-2014 ${mode === 'frame' ? 'iframe' : '.live'}`, {
      state: 'attached'
    });
    if (mode === 'frame') {
      // The frame stands there before it has gone to its page.
      await expect.poll(() => page.frames().length).toBeGreaterThan(1);
      await expect.poll(() => page.frames().at(-1)?.url()).toContain('embed/graphic/');
      await guestOf(page).waitForFunction(
        () => (document as unknown as { heard: object[] }).heard.length > 0
      );
    }
    await frames(page);
    expect(await page.$('lesotho-2014[data-rolled]')).toBeNull();
    expect(moved(before, await tops(page))).toBeLessThanOrEqual(1);
    // The picture that is ready for nothing is not seen, and covers nothing.
    const over = await page.$eval('section:last-of-type > p', (words) => {
      const { left, top } = words.getBoundingClientRect();
      const track = words.closest('lesotho-2014')?.shadowRoot?.querySelector('.track');
      return {
        hit: document.elementFromPoint(left + 5, top + 10)?.localName,
        opacity: track && getComputedStyle(track).opacity
      };
    });
    expect(over).toEqual({ hit: 'p', opacity: '0' });
  }
);

test.for(['frame', 'inline'])(
  'who loads the page again is where they were: %s',
  async (mode, { visit }) => {
    const page = await visit({ expected, page: { attributes: `mode="${mode}"` } });
    const place = (id: string) =>
      page.$eval(`[data-step="${id}"] > p`, (p) => p.getBoundingClientRect().top);
    for (const id of [ids[10], ids[30], ids[50]] as string[]) {
      await rolled(page);
      await page.$eval(`[data-step="${id}"]`, (card) => card.scrollIntoView({ block: 'center' }));
      await frames(page);
      const before = await place(id);
      await page.reload();
      await rolled(page);
      await frames(page);
      expect(Math.abs((await place(id)) - before), id).toBeLessThanOrEqual(2);
      expect((await seen(page)).shift, id).toBeLessThan(0.05);
    }
  }
);
