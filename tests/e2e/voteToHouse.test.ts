import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { goTo, rest } from './support/steps.ts';
import { expect, test } from './support/test.ts';

const [map, house] = ['the-map-of-the-vote', 'one-seat'] as const;

/** What is seen on the stage of the vote: tiles, seats, marks between them, and where the first of these are. */
const shown = (page: Page) =>
  page.evaluate((step) => {
    const stage = document.getElementById(step)?.closest('[data-chapter]');
    const count = (marks: string) =>
      stage?.querySelectorAll(`[data-stage] > .layer:not([hidden]) ${marks}`).length;
    const won = [...(stage?.querySelectorAll('[data-mark^="constituency:"]') ?? [])];
    return {
      tiles: count('[data-tile]'),
      seats: count('[data-chair]'),
      marks: won.length,
      places: won.map((mark) => `${mark.getAttribute('x')} ${mark.getAttribute('y')}`)
    };
  }, map);

/** Jumps to a height of the page, from wherever the reader is, and waits for the picture's rest. */
async function jump(page: Page, y: number) {
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
  await rest(page);
  return shown(page);
}

const atRest = { marks: 0, places: [] };
const tiles = { ...atRest, tiles: 80, seats: 0 };
const seats = { ...atRest, tiles: 0, seats: 120 };

describe.each([
  { width: 1280, height: 800 },
  { width: 360, height: 640 }
])('from the map of the vote to the house at $width px', (viewport) => {
  test('tiles become seats with the scroll, there and back, after a jump and a reload', async ({
    open
  }) => {
    const page = await open({ viewport });
    await goTo(page, map);
    expect(await shown(page)).toEqual(tiles);
    await goTo(page, house);
    expect(await shown(page)).toEqual(seats);

    // Up from the house until the picture is on its way.
    let y = await page.evaluate(() => scrollY);
    let between = await shown(page);
    for (let steps = 0; between.marks === 0 && steps < 40; steps++)
      between = await jump(page, (y -= 30));
    between = await jump(page, (y -= 40));
    expect(between).toMatchObject({ tiles: 0, seats: 0, marks: 80 });

    await jump(page, 0);
    expect(await jump(page, y)).toEqual(between);
    await page.reload();
    await page.waitForSelector('html[data-bar]');
    await jump(page, y);
    await page.waitForFunction(() => document.querySelector('[data-mark]'));
    expect(await jump(page, y)).toEqual(between);

    await goTo(page, map);
    expect(await shown(page)).toEqual(tiles);
  });

  test('what is pointed at or looked for is named, and stays lit on its way', async ({ open }) => {
    const asked: string[] = [];
    const hasTouch = viewport.width === 360;
    const page = await open({
      viewport,
      hasTouch,
      before: (each) => each.on('request', (request) => asked.push(request.url()))
    });
    await goTo(page, map);
    const names = () => asked.filter((url) => url.includes('/names/'));
    expect(names(), 'asked for before anything is pointed at').toEqual([]);

    const stage = page.locator('[data-stage]:has([data-tile])');
    const box = (await stage.locator('[data-tile] rect').first().boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (hasTouch) await page.touchscreen.tap(x, y);
    else await page.mouse.move(x, y);
    const caption = stage.locator('[data-caption]');
    await caption.waitFor();
    expect(await caption.locator('text').count()).toBeGreaterThan(1);
    const { left, right } = await caption.evaluate((node) => node.getBoundingClientRect().toJSON());
    expect([left >= 0, right <= viewport.width]).toEqual([true, true]);
    if (hasTouch) await page.touchscreen.tap(x, y);
    else await page.keyboard.press('Escape');
    await caption.waitFor({ state: 'detached' });

    if (hasTouch) await page.touchscreen.tap(x, y);
    else await page.mouse.move(x + 1, y);
    await caption.waitFor();

    const input = page.locator('.find input');
    await input.focus();
    const option = page.locator('.find option').first();
    await option.waitFor({ state: 'attached' });
    const name = (await option.getAttribute('value'))!;
    await input.fill(`${name}x`);
    await input.press('Enter');
    const answer = page.locator('.find [role=status]');
    expect(await answer.textContent()).toContain(name);
    expect(await stage.locator('[data-lit]').count()).toBe(0);
    await input.fill(name);
    expect(await answer.textContent()).toMatch(new RegExp(`^${name} `));
    const lit = () => page.locator('[data-lit]').getAttribute('data-lit');
    const key = await lit();
    await goTo(page, house);
    expect(await lit()).toBe(key);
    expect(names()).toHaveLength(1);
  });

  test('without motion the one picture gives way to the other at once', async ({ open }) => {
    const page = await open({ viewport, reducedMotion: 'reduce' });
    await goTo(page, house);
    let y = await page.evaluate(() => scrollY);
    let now = await shown(page);
    for (let steps = 0; now.seats === 120 && steps < 40; steps++) now = await jump(page, (y -= 30));
    expect(now).toEqual(tiles);
  });
});
