import { readStory } from '$lib/story';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { pageWords, plainWords } from './support/pageWords.ts';
import { countShift, shiftOf } from './support/shift.ts';
import { frames, goTo, scrollThrough, stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

const story = readStory('data');
/** Where a living picture will be, and what stands there until then. */
const places = [
  ...story.chapters.map(({ id }) => id),
  ...(story.meta.cover ? ['cover'] : []),
  'explore'
];

/** The first is of a site in a folder: what is asked for beside that is not there. */
const readings = [
  {
    name: 'at a desk, in a nested folder',
    viewport: { width: 1280, height: 800 },
    at: inject('nested')
  },
  { name: 'on a tablet', viewport: { width: 768, height: 1024 }, at: inject('site') },
  {
    name: 'on a phone at night',
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    at: inject('site')
  }
] as const;

/** The stages in which nothing is drawn: neither a picture that moves nor, passed by too fast for one, a still. */
function emptyStages(page: Page) {
  return page.$$eval('[data-stage]', (stages) =>
    stages
      .filter((stage) => {
        const shown = [...stage.querySelectorAll('svg')].find((svg) => svg.checkVisibility());
        const still = [...stage.querySelectorAll('img')].some(
          (img) => img.checkVisibility() && img.naturalWidth > 0
        );
        return !still && !shown?.querySelector('path, rect, circle, text, use, line');
      })
      .map((stage) => stage.getAttribute('data-stage'))
  );
}

/** Has the page write down every step that a stage shows from now on. */
const noteSteps = (page: Page) =>
  page.evaluate(() => {
    const shown = new Set<string | undefined>();
    Object.assign(window, { shown });
    const note = (stage: Element) => shown.add((stage as HTMLElement).dataset.step);
    const changes = new MutationObserver((records) =>
      records.forEach(({ target }) => note(target as Element))
    );
    for (const stage of document.querySelectorAll('[data-stage]')) {
      note(stage);
      changes.observe(stage, { attributeFilter: ['data-step'] });
    }
  });
const notedSteps = (page: Page) =>
  page.evaluate(() => [...(window as unknown as { shown: Set<string> }).shown]);

/** The stills among what was asked for: once each, and of no place but these. */
function expectFirstStills(asked: readonly string[]): void {
  const stills = asked.filter((url) => url.includes('/stills/'));
  const place = /\/stills\/stage\/([\w-]+?)(-tall)?\.svg(#dark)?$/;
  expect.soft(stills.filter((url) => !places.includes(place.exec(url)?.[1] ?? ''))).toEqual([]);
  expect.soft(new Set(stills).size).toBe(stills.length);
}

/**
 * That the page, scrolled through, has the very words that it has where no script runs.
 * @param named what the bar says at the top of the page, where no chapter is read
 */
async function expectPlainWords(page: Page, named: string | null): Promise<void> {
  const bare = plainWords(readFileSync('build/index.html', 'utf8'));
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.waitForFunction(
    (text) => document.querySelector('[data-where]')?.textContent === text,
    named
  );
  expect.soft(bare.length).toBeGreaterThan(10_000);
  expect.soft(await pageWords(page)).toBe(bare);
}

describe('read from end to end', () => {
  // The fixture itself fails on any message, error, violation, vain or foreign request.
  test.for(readings)(
    '$name, nothing jumps, and every picture and every word is there',
    async ({ name: _, at, ...window }, { open }) => {
      const asked: string[] = [];
      const page = await open({
        at,
        ...window,
        before: async (each) => {
          each.on('request', (request) => void asked.push(request.url()));
          await countShift(each);
        }
      });
      const named = await page.locator('[data-where]').textContent();
      await noteSteps(page);
      await scrollThrough(page);
      const bottom = await page.evaluate(
        () => document.documentElement.scrollHeight - innerHeight - scrollY
      );
      expect.soft(bottom).toBeLessThan(1);
      await frames(page);
      expect.soft(await shiftOf(page), 'layout shift').toBeLessThanOrEqual(0.05);
      expect.soft(await emptyStages(page)).toEqual([]);
      expectFirstStills(asked);
      expect.soft(await page.locator('.step > img:visible').count()).toBe(0);
      const ids = await page.$$eval('[id]', (all) => all.map((element) => element.id));
      const steps = await stepIds(page);
      expect.soft((await notedSteps(page)).sort(), 'steps shown').toEqual([...steps].sort());
      expect.soft(ids).toEqual(expect.arrayContaining(steps));
      expect.soft(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      await expectPlainWords(page, named);
      await goTo(page, steps.at(-1)!);
      expect(new URL(page.url()).pathname).toBe(new URL(at).pathname);
    }
  );
});
