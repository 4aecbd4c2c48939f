import { describe } from 'vitest';
import { frames, goTo, stepIds, tenth } from './support/steps.ts';
import { expect, test } from './support/test.ts';
import type { Page } from 'playwright-core';

const animations = (page: Page) => page.evaluate(() => document.getAnimations().length);

describe('with reduced motion', () => {
  test('nothing is animated, anywhere in the story', async ({ open }) => {
    const page = await open({ reducedMotion: 'reduce' });
    expect(await animations(page)).toBe(0);
    for (const id of tenth(await stepIds(page))) {
      await goTo(page, id);
      expect(await animations(page), id).toBe(0);
    }
  });

  test('the picture holds still within a step', async ({ open }) => {
    const page = await open({ reducedMotion: 'reduce' });
    const id = (await stepIds(page))[1]!;
    await goTo(page, id);
    const picture = () => page.$eval(`[data-stage][data-step="${id}"]`, (stage) => stage.innerHTML);
    const before = await picture();
    await page.evaluate(() => scrollBy({ top: 24, behavior: 'instant' }));
    await frames(page);
    expect(await picture()).toBe(before);
  });
});

test('with motion, nothing loops, and nothing takes longer than 600 ms', async ({ open }) => {
  const page = await open();
  await goTo(page, (await stepIds(page))[0]!);
  const long: object[] = [];
  for (const id of tenth(await stepIds(page))) {
    await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
    await frames(page);
    const found = await page.evaluate(() =>
      document
        .getAnimations()
        // What scrolling itself drives has no time of its own.
        .filter(({ timeline }) => timeline instanceof DocumentTimeline)
        .map(({ effect }) => ({
          takes: Number(effect?.getComputedTiming().endTime),
          on: ((effect as KeyframeEffect).target as Element).outerHTML.slice(0, 120)
        }))
        .filter(({ takes }) => !(takes <= 600))
    );
    long.push(...found.map((each) => ({ id, ...each })));
  }
  expect(long).toEqual([]);
});

test('the scene of the step that comes next is drawn, unseen, before it is shown', async ({
  open
}) => {
  const page = await open();
  const [calendar, command] = ['parliament-closed', 'the-rules'] as const;
  await goTo(page, calendar);
  const layers = (state: string) =>
    page.locator(`[data-chapter]:has(#${calendar}) > .stage > .layer${state}`);
  const [seen, unseen] = [layers(':not([hidden])'), layers('[hidden]')];
  await unseen.locator('[data-player]').first().waitFor({ state: 'attached' });
  expect(await seen.count()).toBe(1);
  expect(await seen.locator('[data-player]').count()).toBe(0);
  const drawn = await unseen.locator('[data-player]').first().elementHandle();
  await goTo(page, command);
  expect(await seen.count()).toBe(1);
  expect(
    await drawn?.evaluate((mark) => mark.closest('.stage > .layer:not([hidden])') !== null)
  ).toBe(true);
});
