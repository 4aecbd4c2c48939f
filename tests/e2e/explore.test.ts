import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import {
  atNight,
  eventsOfNight,
  firstReport,
  shownHour,
  slider,
  written
} from './support/explore.ts';
import { explored } from './support/places.ts';
import { expect, test } from './support/test.ts';

const highlighted = (page: Page) =>
  page.$$eval('#explore tr[data-state="highlighted"]', (rows) =>
    rows.map((row) => row.dataset.mark)
  );

/** Moves on by Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string, most = 12): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${most} tabs do not lead to ${selector}`);
}

describe('the night can be explored', () => {
  test('with the keyboard alone', async ({ open }) => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    await atNight(page);
    const entries = await page.evaluate(() => history.length);
    await page.evaluate(() => {
      const at = document.getElementById('explore')!;
      at.tabIndex = -1;
      at.focus({ preventScroll: true });
    });
    await tabTo(page, '#explore .controls button');
    await tabTo(page, slider);
    expect(await shownHour(page)).toBe(firstReport.hour);
    await page.keyboard.press('ArrowRight');
    expect(await shownHour(page)).toBe('02:10');
    expect(await page.getAttribute(slider, 'aria-valuetext')).toMatch(
      /^02:10, Saturday 30 August, 1 report gives 02:00, \d+ phrases may fit$/
    );
    // The slider has said it.
    expect(await page.getAttribute('#explore output', 'aria-live')).toBe('off');
    await written(page, '?hour=02:10');
    await page.keyboard.press('End');
    expect(await shownHour(page)).toBe('18:00');
    await page.keyboard.press('Home');
    expect(await highlighted(page)).not.toContain(firstReport.mark);
    await tabTo(page, '#explore input[type="checkbox"]');
    await page.keyboard.press('Space');
    await written(page, '?hour=18:00&reported=1');
    expect(await page.locator('#explore td.reported:visible').count()).toBeGreaterThan(3);
    expect(await page.locator('#explore tr[data-until]:visible').count()).toBe(0);
    // The first hour in the list is a button that shows it.
    await tabTo(page, '#explore td button');
    await page.keyboard.press('Enter');
    expect(await shownHour(page)).toBe(firstReport.hour);
    expect(await highlighted(page)).toContain(firstReport.mark);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test('plays only when asked, and stops when asked', async ({ open }) => {
    const page = await open();
    await atNight(page);
    const button = page.locator('#explore .controls button');
    expect(await button.textContent()).toBe('Play');
    expect(await shownHour(page)).toBe(firstReport.hour);
    await button.click();
    await page.waitForFunction(
      (hour) => document.querySelector('#explore output strong')?.textContent !== hour,
      firstReport.hour
    );
    await button.click();
    expect(await button.textContent()).toBe('Play');
    const stopped = await shownHour(page);
    // Three times the pace of playing.
    await page.evaluate(async () => {
      const end = performance.now() + 660;
      while (performance.now() < end) await new Promise(requestAnimationFrame);
    });
    expect(await shownHour(page)).toBe(stopped);
    await button.click();
    await page.focus(slider);
    await page.keyboard.press('ArrowRight');
    expect(await button.textContent()).toBe('Play');
  });

  test('as a table with all of its sources where scripts are off', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false, path: '#explore' });
    expect(await page.locator('#explore table tbody').count()).toBe(eventsOfNight);
    const rows = page.locator('#explore tr:has(td)');
    expect(await rows.count()).toBeGreaterThan(30);
    expect(await page.locator('#explore tr:has(td):not(:has(a))').count()).toBe(0);
    expect(await page.locator('#explore button, #explore input').count()).toBe(0);
    // Nor the bar they would stand on.
    expect(await page.locator('#explore .controls').isVisible()).toBe(false);
    expect(await page.locator('#explore .picture > .still > img:visible').count()).toBe(1);
    const explore = page.locator('#explore');
    expect(await explore.getByRole('img', { name: 'Map of Maseru' }).count()).toBe(1);
  });

  test('where nothing observes sizes or places', async ({ open }) => {
    const page = await open({
      path: '?hour=03:00#explore',
      before: (each) =>
        each.addInitScript(() => {
          const names = window as unknown as Record<string, unknown>;
          for (const name of ['ResizeObserver', 'IntersectionObserver']) delete names[name];
        })
    });
    await page.waitForSelector('#explore .picture svg text');
    await page.setViewportSize({ width: 700, height: 700 });
    await page.waitForFunction(() => {
      const picture = document.querySelector('#explore .picture');
      return picture?.querySelector('svg')?.viewBox.baseVal.width === picture?.clientWidth;
    });
  });

  test('where a busy page is told late that it is near', async ({ open }) => {
    const page = await open({
      path: '?hour=03:00#explore',
      before: (each) =>
        each.addInitScript(() => {
          const Usual = IntersectionObserver;
          window.IntersectionObserver = class extends Usual {
            constructor(told: IntersectionObserverCallback, options?: IntersectionObserverInit) {
              super((entries, itself) => {
                const before = {
                  ...entries[0]!,
                  target: entries[0]!.target,
                  isIntersecting: false
                };
                told([before, ...entries], itself);
              }, options);
            }
          };
        })
    });
    await page.waitForSelector('#explore[data-live]');
  });

  test('as a table where its script does not arrive', async ({ open }) => {
    const page = await open({
      before: (each) =>
        each.route('**/explore.json*', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<p>captive portal</p>' })
        )
    });
    await page.evaluate(() => document.getElementById('explore')!.scrollIntoView());
    await page.waitForSelector(`[data-stage="${explored}"][data-live]`);
    expect(await page.locator('#explore .picture > .still > img:visible').count()).toBe(1);
    expect(await page.locator('#explore table tbody').count()).toBe(eventsOfNight);
  });

  test.for([
    { width: 1280, height: 800, colorScheme: 'light' },
    { width: 320, height: 640, colorScheme: 'dark' }
  ] as const)('without barriers at $width px, $colorScheme', async (screen, { open }) => {
    const { colorScheme, ...viewport } = screen;
    // axe is laid in by the browser itself, past the page's own policy.
    const before = (each: Page) => each.addInitScript(axe.source);
    const page = await open({ viewport, colorScheme, before });
    await atNight(page);
    const found = await page.evaluate(async () => {
      const run = (window as unknown as { axe: typeof axe }).axe.run;
      const { violations } = await run('#explore');
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    const [all, seen] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    expect(all).toBeLessThanOrEqual(seen);
  });
});
