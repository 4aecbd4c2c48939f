import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { goTo, rest, stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

// Where and how the story is read that is not as usual; each is a rung that a reader may stand on.

/** The first step of each scene that tells of days and hours. */
const timely = (page: Page): Promise<string[]> =>
  page.$$eval('[data-stage]', (stages) =>
    ['night', 'calendar'].flatMap((scene) => {
      const stage = stages.find((each) => each.getAttribute('data-scenes')?.includes(scene));
      const at = stage?.getAttribute('data-scenes')?.split(' ').indexOf(scene) ?? -1;
      const steps = stage?.closest('[data-chapter]')?.querySelectorAll('.step[data-step]');
      return steps?.[at]?.id ?? [];
    })
  );

/** The words of the pictures that are drawn live at those steps, and of the explorable night. */
async function timesOf(page: Page): Promise<string[]> {
  const said: string[] = [];
  for (const id of await timely(page)) {
    await goTo(page, id);
    const texts = page.locator(`[data-stage][data-step="${id}"] svg text`);
    said.push((await texts.allTextContents()).join('|'));
  }
  await page.locator('[data-explore]').scrollIntoViewIfNeeded();
  const slider = page.locator('[data-explore] input[type="range"]');
  for (const key of ['Home', 'ArrowRight', 'End']) {
    await slider.press(key);
    said.push((await slider.getAttribute('aria-valuetext')) ?? '');
  }
  return said;
}

test('it is the same hour wherever it is read', async ({ open }) => {
  // A day lies between the two, and their numerals differ.
  const east = await timesOf(await open({ timezoneId: 'Pacific/Auckland', locale: 'ar-EG' }));
  const west = await timesOf(await open({ timezoneId: 'America/Los_Angeles', locale: 'en-US' }));
  expect(east.filter(Boolean).length).toBe(5);
  expect(east).toEqual(west);
});

test('where nothing may be kept and no typeface comes, it is read all the same', async ({
  browser
}) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  await page.addInitScript(() => {
    const deny = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: deny });
    Object.defineProperty(Document.prototype, 'cookie', { get: deny, set: deny });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: deny });
    addEventListener('unhandledrejection', ({ reason }) => reportError(reason));
  });
  let faces = 0;
  await page.route(/\.woff2$/, (route) => (faces++, route.abort()));
  await page.goto(inject('site'));
  const ids = await stepIds(page);
  await goTo(page, ids[20]!);
  expect(faces).toBeGreaterThan(0);
  // Nothing is wider than its place for it.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(said).toEqual([]);
  await context.close();
});

test('left and come back to, in the background and by the browser’s own button, the picture is of the words beside it', async ({
  open
}) => {
  const page = await open({ before: (each) => each.clock.install() });
  const ids = await stepIds(page);
  await goTo(page, ids[20]!);
  // A page in the background gets no frames.
  await page.clock.pauseAt(Date.now() + 60_000);
  const away = ids[30]!;
  await page.evaluate((id) => {
    document.getElementById(id)!.scrollIntoView({ behavior: 'instant' });
  }, away);
  await page.clock.resume();
  await page.waitForSelector(`[data-stage][data-step="${away}"][data-live]`);
  await rest(page);
  const top = () => page.$eval(`#${away} .card`, (card) => card.getBoundingClientRect().top);
  const before = await top();

  await page.goto(`${inject('site')}method/`);
  await page.goBack();
  await page.waitForSelector(`[data-stage][data-step="${away}"][data-live]`);
  await rest(page);
  expect(await top()).toBeCloseTo(before, -0.5);
});
