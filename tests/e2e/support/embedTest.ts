import type { BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { builtSteps, hostPage, type HostOptions } from './hostPages.ts';
import { hostServer, type HostServer } from './hostServer.ts';
import { stubGuest } from './stubGuest.ts';
import { expect, test as base } from './test.ts';
import { closeWatched, watch } from './watch.ts';

export const ids = builtSteps();
export const site = inject('site');

export interface Visit extends BrowserContextOptions {
  readonly page?: Partial<HostOptions>;
  /** The whole page instead. */
  readonly html?: string;
  readonly headers?: Record<string, string>;
  readonly before?: (page: Page) => unknown;
  /** What the site answers for the graphic: its own, nothing, or, if not given, a guest that keeps what it hears. */
  readonly guest?: 'own' | string | null;
  /** Trouble that belongs to the test. */
  readonly expected?: RegExp;
}

export const test = base.extend<{ hosts: HostServer; visit: (options?: Visit) => Promise<Page> }>({
  hosts: [
    async ({}, use) => {
      const server = await hostServer();
      await use(server);
      await server.close();
    },
    { scope: 'file' }
  ],
  visit: async ({ browser, hosts }, use) => {
    const trouble: string[] = [];
    let known = /^foreign: http:\/\/localhost/;
    const contexts: BrowserContext[] = [];
    await use(async ({ page: host, html, headers, before, guest, expected, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        ...options
      });
      contexts.push(context);
      const page = await context.newPage();
      if (expected) known = new RegExp(`${known.source}|${expected.source}`);
      await watch(page, hosts.origin, trouble);
      await page.addInitScript(() => {
        const seen = { shift: 0, events: [] as unknown[] };
        Object.defineProperty(document, 'seen', { value: seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as unknown as {
              value: number;
              hadRecentInput: boolean;
            };
            if (!hadRecentInput) seen.shift += value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        addEventListener('lesotho-2014:event', (event) =>
          seen.events.push((event as CustomEvent).detail)
        );
      });
      if (guest !== 'own')
        await page.route(`${site}embed/graphic/**`, (route) =>
          guest === null
            ? route.abort()
            : route.fulfill({ contentType: 'text/html', body: guest ?? stubGuest })
        );
      await before?.(page);
      await page.goto(hosts.put({ html: html ?? hostPage({ site, ids, ...host }), headers }));
      return page;
    });
    const heard = await closeWatched(contexts, trouble);
    expect(heard.filter((line) => !known.test(line))).toEqual([]);
  }
});

/** Resolves when the words are cards that pass over the picture. */
export const rolled = (page: Page) =>
  page.waitForSelector('lesotho-2014[data-rolled]', { timeout: 30_000 });
export const guestOf = (page: Page): Frame => {
  const frame = page.frames().find((each) => each.url().startsWith(`${site}embed/graphic/`));
  if (!frame) throw new Error('there is no guest');
  return frame;
};
/** Waits until the guest shows this step. */
export const shows = (page: Page, step: string) =>
  guestOf(page).waitForSelector(`html[data-step="${step}"]`, {
    state: 'attached',
    timeout: 30_000
  });
/** Puts the card of a step where it is read. */
export const read = (page: Page, step: string) =>
  page.evaluate((id) => {
    const top = document.querySelector(`[data-step="${id}"]`)?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: top - innerHeight * 0.4, behavior: 'instant' });
  }, step);
export const stageBox = (page: Page) =>
  page.$eval('lesotho-2014', (host) => {
    const stage = host.shadowRoot?.querySelector('.stage') as HTMLElement;
    const { top, width, height } = stage.getBoundingClientRect();
    return { top, width, height, position: getComputedStyle(stage).position };
  });
/** That the words are a plain article: every picture in its place, and no stage. */
export async function expectArticle(page: Page) {
  const state = await page.$eval('lesotho-2014', (host) => ({
    rolled: host.hasAttribute('data-rolled'),
    sections: host.querySelectorAll('section').length,
    shown: [...host.querySelectorAll('img')].filter((img) => img.getClientRects().length > 0)
      .length,
    stage: host.shadowRoot
      ? getComputedStyle(host.shadowRoot.querySelector('.stage') as Element).position
      : 'none'
  }));
  expect(state.rolled).toBe(false);
  expect(state.sections).toBe(ids.length);
  expect(state.shown).toBe(ids.length);
  expect(state.stage).not.toBe('sticky');
}
export const seen = (page: Page) =>
  page.evaluate(
    () =>
      (document as unknown as { seen: { shift: number; events: { name: string; step: string }[] } })
        .seen
  );

/** Waits until the host's page has been told of this step, as the last of its events. */
export const toldOf = async (page: Page, step: string) =>
  page.waitForFunction(
    (id) =>
      (document as unknown as { seen: { events: { step: string }[] } }).seen.events.at(-1)?.step ===
      id,
    step
  );

export { expect };
