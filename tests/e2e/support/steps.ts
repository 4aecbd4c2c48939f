import type { Page } from 'playwright-core';

/** The ids of all steps, in the order of the page. */
export function stepIds(page: Page): Promise<string[]> {
  return page.$$eval('[id][data-step]', (steps) =>
    steps.filter((step) => step.id === step.getAttribute('data-step')).map((step) => step.id)
  );
}

/** Every tenth of a list, its first and last included. */
export function tenth<T>(list: T[]): T[] {
  return list.filter((_, index) => index % 10 === 0 || index === list.length - 1);
}

/** Resolves after two frames: what a scroll or a resize has set off is laid out and painted. */
export function frames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
  );
}

/** Goes to a step by its link and waits until its stage shows it, at rest. */
export async function goTo(page: Page, id: string) {
  await page.evaluate((hash) => {
    history.replaceState(null, '', hash);
    document.getElementById(hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
  }, `#${id}`);
  await page.waitForFunction(
    (step) => document.querySelector(`[data-stage][data-step="${step}"]`),
    id
  );
  await rest(page);
}

/** Waits until no stage has changed for ten frames running: the picture is at rest. */
export function rest(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = () =>
          [...document.querySelectorAll('[data-stage]')].map((stage) => stage.innerHTML).join();
        let seen = look();
        let still = 0;
        requestAnimationFrame(function again() {
          const now = look();
          still = now === seen ? still + 1 : 0;
          seen = now;
          if (still === 10) done();
          else requestAnimationFrame(again);
        });
      })
  );
}

/** Scrolls from the top to the very end by half a screen at a time, as a reader would. */
export async function scrollThrough(page: Page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const end = () => document.documentElement.scrollHeight - innerHeight;
    for (let y = 0; y < end(); y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
      await frame();
    }
    scrollTo({ top: end(), behavior: 'instant' });
  });
  await page.waitForLoadState('networkidle');
  await rest(page);
}
