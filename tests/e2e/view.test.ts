import { describe } from 'vitest';
import { stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

describe('the view by steps', () => {
  test('goes from step to step by keyboard, and says so once', async ({ open }) => {
    const page = await open({ path: '?view=steps' });
    const ids = await stepIds(page);
    const bar = page.locator('nav.stepper');
    await bar.waitFor();
    const entries = await page.evaluate(() => history.length);
    const [before, after] = [bar.locator('button').first(), bar.locator('button').last()];
    expect(await before.isDisabled()).toBe(true);
    await after.focus();
    for (const id of ids.slice(1, 4)) {
      await page.keyboard.press('Enter');
      await page.waitForSelector(`[data-stage][data-step="${id}"]`);
      await page.waitForFunction((hash) => location.hash === hash, `#${id}`);
      expect(await bar.locator('[aria-live]').textContent()).toContain(
        `Step ${ids.indexOf(id) + 1} of ${ids.length}`
      );
      expect(await after.evaluate((button) => button === document.activeElement)).toBe(true);
    }
    await before.press('Enter');
    await page.waitForSelector(`[data-stage][data-step="${ids[2]}"]`);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(await page.locator('.views [aria-current]').textContent()).toBe('Steps');
  });

  test('follows the reader who scrolls, and says nothing then', async ({ open }) => {
    const page = await open({ path: '?view=steps' });
    const ids = await stepIds(page);
    await page.locator('nav.stepper').waitFor();
    await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), ids[5]!);
    await page.waitForFunction(
      (text) => document.querySelector('.stepper > span')?.textContent === text,
      `Step 6 of ${ids.length}`
    );
    expect(await page.locator('.stepper [aria-live]').textContent()).toBe('');
  });
});

describe('the view as a list', () => {
  test('has every text with its picture, and nothing that follows the reader', async ({ open }) => {
    const page = await open({ path: '?view=list#radio' });
    await page.waitForSelector('html[data-unrolled]');
    const without = await page.$$eval('.step', (steps) =>
      steps
        .filter((step) => ![...step.querySelectorAll('img')].some((img) => img.clientWidth > 0))
        .map(({ id }) => id)
    );
    expect(without).toEqual([]);
    expect(await page.locator('[data-stage][data-live], .stage:visible').count()).toBe(0);
    // A link to a step leads there in this view too.
    await page.waitForFunction(() => {
      const { top } = document.getElementById('radio')!.getBoundingClientRect();
      return top > -innerHeight && top < innerHeight;
    });
    expect(await page.locator('.views [aria-current]').textContent()).toBe('List');
  });
});

test('where scripts are off there is no choice that would do nothing', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  expect(await page.locator('nav.views').isVisible()).toBe(false);
});
