import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { tellers, written } from './support/explore.ts';
import { frames } from './support/steps.ts';
import { expect, test } from './support/test.ts';

/** The explorable night, alive, at 03:00. */
const path = '?hour=03:00#explore';
const alive = (page: Page) => page.waitForSelector('#explore[data-live]');
const row = (mark: string): string => `#explore tr[data-mark="${mark}"]`;
const hour = row('ev-2014-08-30-0300-gunshots/bbc-sundiata');
const phrase = row('ev-2014-08-30-police-hq/newsday-explosive-testimony-treason');

/** Whether what has the focus is in sight and nothing lies over it. */
const uncovered = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement!;
    const { left, top, bottom } = at.getClientRects()[0]!;
    const over = document.elementFromPoint(left + 2, (top + bottom) / 2);
    return at.contains(over) || `${at.textContent?.trim()} lies under ${over?.className}`;
  });

describe('the list of the night', () => {
  test.for([
    { width: 360, height: 740 },
    { width: 320, height: 640 },
    { width: 768, height: 1024 },
    { width: 360, height: 560 }
  ])(
    'shows what has the focus on the way back, at $width × $height',
    async (viewport, { open }) => {
      const page = await open({ path, viewport, reducedMotion: 'reduce' });
      await alive(page);
      const stops = page.locator('#explore table :is(a, button)');
      const count = await stops.count();
      expect(count).toBeGreaterThan(40);
      await stops.last().focus();
      for (let i = count - 1; i > 0; i--) {
        await page.keyboard.press('Shift+Tab');
        await frames(page);
        expect(await uncovered(page)).toBe(true);
      }
    }
  );

  test.for([
    { width: 360, height: 740 },
    { width: 1280, height: 800 }
  ])(
    'begins again where a reader far down asks for one teller, at $width px',
    async (viewport, { open }) => {
      const page = await open({ path, viewport });
      await alive(page);
      await page.locator('#explore table tbody').last().scrollIntoViewIfNeeded();
      await page.focus(tellers);
      await page.selectOption(tellers, 'maseribane');
      await written(page, '?hour=03:00&teller=maseribane');
      const rows = page.locator('#explore tr:has(td):visible');
      const whose = await rows.evaluateAll((all) => all.map(({ dataset }) => dataset.teller));
      expect(whose).toEqual(['maseribane', 'maseribane']);
      expect(await page.textContent('#explore [role="status"]')).toMatch(/^2 of \d+ reports$/);
      const [list, live] = await page.evaluate(() =>
        ['table', '.live'].map((part) => {
          const { top, bottom } = document
            .querySelector(`#explore ${part}`)!
            .getBoundingClientRect();
          return { top, bottom };
        })
      );
      // All of the picture and its controls is in sight, and the list's head under or beside it.
      expect(live!.top).toBeGreaterThanOrEqual(-1);
      expect(live!.bottom).toBeLessThanOrEqual(viewport.height);
      expect(list!.top).toBeGreaterThanOrEqual(viewport.width < 800 ? live!.bottom - 1 : 0);
      expect(list!.top).toBeLessThan(viewport.height - 100);
    }
  );

  test('makes buttons of reported hours, never of phrases', async ({ open }) => {
    const page = await open({ path });
    await alive(page);
    expect(await page.locator('#explore td button').count()).toBe(
      await page.locator('#explore td.reported').count()
    );
    const { url, text } = { url: page.url(), text: await page.textContent('#explore output') };
    await page.locator(`${phrase} td`).first().click();
    expect(page.url()).toBe(url);
    expect(await page.textContent('#explore output')).toBe(text);
  });

  test('says in words which rows are highlighted', async ({ open }) => {
    const page = await open({ path });
    await alive(page);
    const words = (of: string) => page.locator(`${of} td`).first().innerText();
    expect(await words(hour)).toMatch(/now$/);
    expect(await words(phrase)).toMatch(/may be now$/);
    await page.focus('#explore input[type="range"]');
    await page.keyboard.press('End');
    expect(await words(hour)).not.toContain('now');
    expect(await words(phrase)).not.toContain('now');
  });

  test('tells highlighted rows from others where the reader’s own colours rule', async ({
    open
  }) => {
    const page = await open({ path, forcedColors: 'active' });
    await alive(page);
    const edge = (of: string) =>
      page
        .locator(`${of} td`)
        .first()
        .evaluate((cell) => {
          const { borderInlineStartStyle, borderInlineStartColor } = getComputedStyle(cell);
          return [borderInlineStartStyle, borderInlineStartColor];
        });
    const future = await edge(row('ev-2014-08-30-1200-barracks/afp-atlasinfo'));
    const [highlighted, likely] = [await edge(hour), await edge(phrase)];
    expect(highlighted[0]).toBe('solid');
    expect(likely[0]).toBe('dotted');
    expect(highlighted[1]).not.toBe(future[1]);
    expect(likely[1]).not.toBe(future[1]);
  });
});
