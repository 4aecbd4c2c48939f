import type { Page } from 'playwright-core';
import { expect } from './test.ts';

/**
 * Has the browser fetch the worker that is published now, and closes the page, the last of the story: the
 * new one's turn, which this waits for.
 * @param page of the story, under the worker before
 * @param scope the story's folder, as an address
 */
export async function letNewWorkerIn(page: Page, scope: string): Promise<void> {
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    const { installing } = registration;
    await new Promise((done) => {
      if (registration.waiting) done(null);
      else installing!.addEventListener('statechange', done, { once: true });
    });
  });
  // From beside the story: who reads it before the new worker is at work keeps the old one.
  const beside = await page.context().newPage();
  await beside.goto(new URL('/', scope).href);
  await page.close();
  await expect
    .poll(() =>
      beside.evaluate(async (address) => {
        const { waiting, active } = (await navigator.serviceWorker.getRegistration(address))!;
        return waiting ? 'waiting' : active?.state;
      }, scope)
    )
    .toBe('activated');
  await beside.close();
}
