import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test } from './support/test.ts';

const code = '[data-part="code"]';
const frame = (page: Page) => page.frameLocator('[data-part="preview"]');

describe('the page for editors', () => {
  test('shows the piece that is chosen, and its code', async ({ open }) => {
    const page = await open({ path: 'embed/' });
    // Each choice loads the piece anew: one after another, so that none is cut short.
    for (const [part, value] of [
      ['piece', 'night'],
      ['step', 'noon'],
      ['theme', 'dark']
    ] as const) {
      await frame(page).locator('[data-step]:visible').first().waitFor();
      const loaded = page.waitForEvent('framenavigated');
      await page.selectOption(`[data-part="${part}"]`, value);
      await loaded;
      await page.waitForLoadState('networkidle');
    }
    const text = await page.inputValue(code);
    expect(text).toContain('/embed/scene/night/?step=noon&#38;theme=dark"');
    expect(text).toContain('sandbox="allow-scripts');
    await frame(page).locator('[data-step="noon"]:visible').waitFor();
    expect(await page.isDisabled('[data-part="manner"]')).toBe(true);
    // The frame that is copied is the one that is shown.
    const [, src = ''] = /src="([^"]+)"/.exec(text) ?? [];
    expect(src.replace('&#38;', '&')).toBe(await page.getAttribute('[data-part="preview"]', 'src'));
  });

  test('gives the whole story in the words of a host’s own page', async ({ open }) => {
    const page = await open({ path: 'embed/' });
    await page.selectOption('[data-part="manner"]', 'words');
    await page.waitForFunction(
      (field) => document.querySelector<HTMLTextAreaElement>(field)!.value.includes('data-step'),
      code
    );
    const text = await page.inputValue(code);
    expect(text).toMatch(/^<lesotho-2014 src="http/);
    expect(text.match(/<section data-step=/g)!.length).toBeGreaterThan(45);
    expect(text).not.toMatch(/(?:src|srcset|href)="\.\.?\//);
  });

  test('copies the code, and says so', async ({ open }) => {
    const page = await open({ path: 'embed/', permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('[data-part="copy"]');
    await page.waitForFunction(() =>
      document.querySelector('[data-part="status"]')?.textContent?.startsWith('Copied')
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.inputValue(code));
  });

  test('selects the code where it may not be copied', async ({ open }) => {
    const page = await open({ path: 'embed/' });
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.click('[data-part="copy"]');
    await page.waitForFunction(() =>
      document.querySelector('[data-part="status"]')?.textContent?.includes('selected')
    );
    const chosen = await page.$eval(code, (field) => {
      const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
      return selectionEnd - selectionStart === value.length;
    });
    expect(chosen).toBe(true);
  });

  test('has every frame ready to copy where scripts are off', async ({ open }) => {
    const page = await open({ path: 'embed/', javaScriptEnabled: false });
    expect(await page.locator('[data-part="form"]').isVisible()).toBe(false);
    const blocks = await page.locator('details pre').allTextContents();
    expect(blocks.length).toBeGreaterThan(7);
    for (const block of blocks) expect(block).toMatch(/^<iframe src="http/);
  });

  test.for([1280, 320])('has no barriers at %i px', async (width, { open }) => {
    const before = (each: Page) => each.addInitScript(axe.source);
    const page = await open({ path: 'embed/', viewport: { width, height: 800 }, before });
    await frame(page).locator('[data-step]:visible').first().waitFor();
    const found = await page.evaluate(async () => {
      const run = (window as unknown as { axe: typeof axe }).axe.run;
      const { violations } = await run({ exclude: [['iframe']] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
});
