import type { BrowserContext, Page } from 'playwright-core';
import { faultyHost, type Fault, type FaultyHost } from './support/faultyHost.ts';
import { letNewWorkerIn } from './support/newWorker.ts';
import { stepIds } from './support/steps.ts';
import { expect, test as base } from './support/test.ts';

interface Fixtures {
  host: FaultyHost;
  context: BrowserContext;
  /** A visit: a page of the story, opened anew. */
  visit: (path?: string) => Promise<Page>;
}

const test = base.extend<Fixtures>({
  host: async ({}, use) => {
    const host = await faultyHost();
    await use(host);
    host.close();
  },
  context: async ({ browser }, use) => {
    const context = await browser.newContext({
      serviceWorkers: 'allow',
      viewport: { width: 360, height: 740 }
    });
    await use(context);
    await context.close();
  },
  visit: ({ context, host }, use) =>
    use(async (path = '') => {
      const page = await context.newPage();
      // Not what the page loads: that may never come.
      await page.goto(host.url + path, { waitUntil: 'commit' });
      return page;
    })
});

const all =
  (fault: Fault) =>
  (path: string): Fault =>
    path === 'service-worker.js' ? 'none' : fault;

const wordsOf = async (page: Page) => {
  await page.waitForSelector('footer, .prose', { state: 'attached' });
  return (await page.locator('.lead, .step p').allInnerTexts()).join('\n');
};

/** The first step of each chapter that has a stage. */
const firstSteps = (page: Page) =>
  page.$$eval('[data-stage]', (stages) =>
    stages.map((stage) => stage.parentElement?.querySelector('.step')?.id ?? '')
  );

/** Resolves when the reader is at a step and its picture lives. */
async function aliveAt(page: Page, id: string): Promise<void> {
  await page
    .locator(`[id="${id}"]`)
    .evaluate((step) => step.scrollIntoView({ behavior: 'instant' }));
  await page.waitForSelector(`[data-stage][data-step="${id}"][data-live]`);
}

/** Resolves when the pictures of all chapters have come alive, one after another. */
async function living(page: Page): Promise<void> {
  const first = await firstSteps(page);
  expect(first.length).toBeGreaterThan(5);
  for (const id of first) await aliveAt(page, id);
}

/** Resolves when all that the story may need is kept, and the worker has the page. */
async function whole(page: Page): Promise<void> {
  const stills = (await stepIds(page)).map((id) => `stills/${id}-tall.svg`);
  const missing = () =>
    page.evaluate(async (paths) => {
      const kept = await Promise.all(paths.map((path) => caches.match(path)));
      return [navigator.serviceWorker.controller, ...kept].filter((each) => !each).length;
    }, stills);
  await expect.poll(missing, { timeout: 60_000 }).toBe(0);
}

/** Reading begins: from then on the story is kept. */
const begin = (page: Page) => page.mouse.wheel(0, 1);

/** The addresses under which a page is kept that is none of the story's. */
const wronglyKept = (page: Page) =>
  page.evaluate(async () => {
    const wrong: string[] = [];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) {
        const response = await caches.match(request, { cacheName: name, ignoreVary: true });
        if ((await response!.text()).includes('Sign in')) wrong.push(request.url);
      }
    return wrong;
  });

/** A first visit, after which all is kept, and what it read. */
async function firstVisit(visit: Fixtures['visit']): Promise<{ page: Page; words: string }> {
  const page = await visit();
  await page.waitForLoadState();
  await begin(page);
  await whole(page);
  return { page, words: await wordsOf(page) };
}

test('of a sign-in page for all but the story’s own nothing is kept, and the next visit is whole', async ({
  host,
  visit
}) => {
  let page = await visit();
  await page.waitForLoadState();
  const words = await wordsOf(page);
  const last = (await stepIds(page)).at(-1);
  // From when the worker comes on.
  let begun = false;
  host.fault = (path) => {
    begun ||= path === 'service-worker.js';
    return begun && !/^(\?.*)?$/.test(path) ? all('portal')(path) : 'none';
  };
  await begin(page);
  // All that is to be kept is asked for, to the last of it.
  await expect.poll(() => host.failed, { timeout: 60_000 }).toContain(`stills/${last}-tall.svg`);
  expect(host.failed.length).toBeGreaterThan(50);
  expect(await wronglyKept(page)).toEqual([]);
  await page.close();

  host.fault = () => 'none';
  page = await visit();
  expect(await wordsOf(page)).toBe(words);
  await living(page);
});

test('who has the story kept reads it, alive, whatever the host answers; but that it is gone', async ({
  host,
  visit
}) => {
  const first = await firstVisit(visit);
  await first.page.close();
  for (const fault of ['portal', 503, 500, 'silence', 'cut'] as const) {
    host.fault = all(fault);
    const page = await visit();
    expect([fault, await wordsOf(page)]).toEqual([fault, first.words]);
    await aliveAt(page, (await firstSteps(page)).at(-1)!);
    expect([fault, await wronglyKept(page)]).toEqual([fault, []]);
    await page.close();
  }
  for (const fault of [404, 410] as const) {
    host.fault = all(fault);
    const page = await visit();
    expect(await page.locator('body').innerText()).toBe('Not now.');
    await page.close();
  }
  host.fault = () => 'none';
  const page = await visit();
  expect(await wordsOf(page)).toBe(first.words);
  await living(page);
});

test('what an earlier worker kept wrongly is not given to a reader, and goes', async ({
  host,
  visit
}) => {
  const { page, words } = await firstVisit(visit);
  // As it was left by a worker that kept whatever came; of an earlier build, and of this one.
  await page.evaluate(async () => {
    const [now = ''] = await caches.keys();
    const kept = await caches.open(now);
    const before = await caches.open(now.replace(/[0-9a-f]{12}$/, '0'.repeat(12)));
    for (const request of await kept.keys()) {
      const wrong = () =>
        new Response('<!doctype html><title>Sign in</title>', {
          headers: { 'content-type': 'text/html' }
        });
      await kept.put(request, wrong());
      await before.put(request, wrong());
    }
  });
  await page.close();

  // Without a network nothing of it is shown.
  host.fault = all(503);
  const without = await visit();
  expect(await without.locator('body').innerText()).toBe('Not now.');
  await without.close();

  host.fault = () => 'none';
  const again = await visit();
  expect(await wordsOf(again)).toBe(words);
  await living(again);
  await begin(again);
  await expect.poll(() => again.evaluate(() => caches.keys()), { timeout: 30_000 }).toHaveLength(1);
  expect(await wronglyKept(again)).toEqual([]);
});

test('a new build in the middle of reading, its old scripts gone: both pages live, then the new one', async ({
  host,
  visit
}) => {
  const { page: old, words } = await firstVisit(visit);
  host.next = true;
  // In the old page every chapter still comes alive.
  await living(old);
  // A second page, of the new build, beside it: of the same worker still.
  const beside = await visit();
  expect(await wordsOf(beside)).toBe(words);
  expect(await beside.title()).toMatch(/^Corrected: /);
  await living(beside);
  await old.close();
  await letNewWorkerIn(beside, host.url);
  // What the new worker keeps is its own.
  const page = await visit();
  await page.waitForLoadState();
  await begin(page);
  await expect
    .poll(() => page.evaluate(() => caches.keys()), { timeout: 60_000 })
    .toEqual([expect.stringMatching(/ f{12}$/)]);
  host.fault = all(503);
  const kept = await visit();
  expect(await wordsOf(kept)).toBe(words);
  expect(await kept.title()).toMatch(/^Corrected: /);
  await living(kept);
});

test.for([
  [
    'that is full',
    (script: string) =>
      `Cache.prototype.put = async () => { throw new DOMException('', 'QuotaExceededError'); };${script}`
  ],
  [
    'that is refused',
    (script: string) =>
      `for (const ask of ['open', 'match', 'keys', 'delete']) CacheStorage.prototype[ask] = async () => { throw new DOMException('', 'SecurityError'); };${script}`
  ]
] as const)('with a store %s the story is read as ever', async ([, worker], { host, visit }) => {
  host.worker = worker;
  const page = await visit();
  await page.waitForLoadState();
  const words = await wordsOf(page);
  await begin(page);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe('activated');
  await living(page);
  await page.close();
  const again = await visit();
  expect(await wordsOf(again)).toBe(words);
  await living(again);
});
