import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { frames, stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

/** The first version that was seen to ask for pictures of hidden places when it is told to print. */
const asksByItself = 156;

/** Prints as the bar's button does, up to where the browser takes over. */
async function pressPrint(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => void (document.documentElement.dataset.printed = '');
  });
  await page.locator('[data-reader] summary').press('Enter');
  await page.locator('[data-print]').click();
  await page.waitForSelector('html[data-printed]');
}

describe('on paper', () => {
  test.for([
    { by: 'the bar', scripts: true, width: 1280 },
    { by: 'the browser', scripts: true, width: 1280 },
    { by: 'the browser', scripts: false, width: 1280 },
    { by: 'the bar', scripts: true, width: 360 }
  ])(
    'every step has its picture, asked for in time (by $by, scripts: $scripts, $width px wide)',
    async ({ by, scripts, width }, { open, browser, skip }) => {
      skip(by === 'the browser' && scripts && parseInt(browser.version()) < asksByItself);
      const came = new Set<string>();
      const page = await open({
        javaScriptEnabled: scripts,
        viewport: { width, height: 800 },
        before: (each) =>
          each.on('requestfinished', (request) => {
            came.add(new URL(request.url()).pathname.replace(/^.*\//, ''));
          })
      });
      // Printed as the reader finds it: nothing was scrolled to, and no image has been asked for.
      if (by === 'the bar') await pressPrint(page);
      const pdf = await page.pdf({ format: 'A4' });
      // A printing browser asks for every image, those of the hidden stages too.
      await page.waitForLoadState('networkidle');
      const ids = await stepIds(page);
      expect(ids.filter((id) => !came.has(`${id}-tall.svg`))).toEqual([]);
      const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
      expect(pages.length).toBeGreaterThan(ids.length / 3);
    }
  );

  test('a window that changes while it is got ready takes none of its pictures away', async ({
    open
  }) => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    await pressPrint(page);
    await page.setViewportSize({ width: 1280, height: 700 });
    await frames(page);
    const missing = await page.$$eval('.step', (all) =>
      all.filter((step) => !step.querySelector<HTMLImageElement>('img.tall')?.naturalWidth)
    );
    expect(missing.length).toBe(0);
  });

  test('the stages give way to stills that stand beside the words', async ({ open }) => {
    const page = await open({ viewport: { width: 700, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-stage]:visible').count()).toBe(0);
    const steps = await page.$$eval('.step', (all) =>
      all.map((step) => {
        const shown = [...step.querySelectorAll('img')].filter((img) => img.getClientRects()[0]);
        const [image] = shown.map((img) => img.getBoundingClientRect());
        const { top = 0, right = 0 } = step.querySelector('.words')?.getBoundingClientRect() ?? {};
        return {
          id: step.id,
          shown: shown.length,
          beside: image && Math.abs(image.top - top) < 20 && image.right <= right + 1
        };
      })
    );
    expect(steps.filter(({ shown, beside }) => shown !== 1 || !beside)).toEqual([]);
    // A chapter's number, its title and what follows stand on one page.
    const breaks = await page.$$eval('.lead > .band, .band > h2', (all) =>
      all.map((part) => getComputedStyle(part).breakInside)
    );
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });

  test('a page that was scrolled through prints the same', async ({ open }) => {
    const page = await open();
    const [, step = ''] = await stepIds(page);
    await page.evaluate((id) => (location.hash = id), step);
    await page.waitForSelector('[data-live]');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-stage]:visible').count()).toBe(0);
    // Told of with the next frame; a page that is printed is told before.
    const stills = page.locator('.step > img:visible');
    await expect.poll(() => stills.count()).toBe((await stepIds(page)).length);
  });
});
