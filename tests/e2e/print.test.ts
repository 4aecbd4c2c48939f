import { describe } from 'vitest';
import { stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

describe('on paper', () => {
  test.for([
    { scripts: true, width: 1280 },
    { scripts: false, width: 1280 },
    { scripts: true, width: 360 }
  ])(
    'every step has its picture, asked for in time (scripts: $scripts, $width px wide)',
    async ({ scripts, width }, { open }) => {
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
      const pdf = await page.pdf({ format: 'A4' });
      // A printing browser asks for every image, those of the hidden stages too.
      await page.waitForLoadState('networkidle');
      const ids = await stepIds(page);
      expect(ids.filter((id) => !came.has(`${id}-tall.svg`))).toEqual([]);
      const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
      expect(pages.length).toBeGreaterThan(ids.length / 3);
    }
  );

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
  });

  test('a page that was scrolled through prints the same', async ({ open }) => {
    const page = await open();
    const [, step = ''] = await stepIds(page);
    await page.evaluate((id) => (location.hash = id), step);
    await page.waitForSelector('[data-live]');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-stage]:visible').count()).toBe(0);
    expect(await page.locator('.step > img:visible').count()).toBe((await stepIds(page)).length);
  });
});
