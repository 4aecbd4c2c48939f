import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { letNewWorkerIn } from './support/newWorker.ts';
import { stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

/** What is published in place of the site's own worker. */
const next = (text: string) => text.replace(/(?<=version:\W)[0-9a-f]{12}/, 'f'.repeat(12));
const workers: Record<string, (text: string) => string> = {
  // The next build: another name of its cache.
  next,
  // The same, while the host has too much to do.
  busy: next,
  off: () => readFileSync('src/build/offline/off.js', 'utf8')
};

/** A host in front of the site, in a folder, that can be out of reach or publish anew. */
const host = { url: '', state: 'up', refused: new Set<string>(), close: () => {} };
beforeAll(async () => {
  const server = createServer(async (request, response) => {
    if (host.state === 'down') return void response.destroy();
    if (host.state === 'busy' && request.url?.includes('/stills/')) {
      host.refused.add(request.url);
      return void response.writeHead(503).end();
    }
    const from = await fetch(new URL(request.url ?? '/', inject('nested')));
    let body: string | Buffer = Buffer.from(await from.arrayBuffer());
    const anew = workers[host.state];
    if (anew && request.url?.endsWith('/service-worker.js')) body = anew(body.toString());
    if (anew && from.headers.get('content-type')?.includes('html'))
      body = body.toString().replace('<title>', '<title>Corrected: ');
    const headers = ['content-type', 'cache-control'].map(
      (name) => [name, from.headers.get(name) ?? ''] as const
    );
    response.writeHead(from.status, Object.fromEntries(headers)).end(body);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  host.url = `http://localhost:${port}${new URL(inject('nested')).pathname}`;
  host.close = () => void (server.close(), server.closeAllConnections());
});
afterAll(() => host.close());

const wordsOf = async (page: Page) =>
  (await page.locator('.lead, .card, .prose').allInnerTexts()).join('\n');
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const tallOf = (page: Page) =>
  page.$$eval('.step > img.tall', (all) => all.map((image) => (image as HTMLImageElement).src));
const keptOf = (page: Page, wanted: readonly string[]) =>
  page.evaluate(
    async (all) =>
      (await Promise.all(all.map((each) => caches.match(each)))).filter(Boolean).length,
    wanted
  );

test('after one visit the story is read without a network, until it is published anew or taken away', async ({
  browser
}) => {
  const context = await browser.newContext({
    serviceWorkers: 'allow',
    viewport: { width: 360, height: 740 }
  });
  const thrown: string[] = [];
  const open = async (path = '') => {
    const page = await context.newPage();
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.goto(host.url + path);
    return page;
  };

  let page = await open();
  // Nothing is kept for those who only open it.
  expect(await cacheNames(page)).toEqual([]);
  await page.mouse.wheel(0, 1);
  const tall = await tallOf(page);
  await expect.poll(() => keptOf(page, tall), { timeout: 30_000 }).toBe(tall.length);
  const words = await wordsOf(page);

  host.state = 'down';
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.goto(`${host.url}?theme=light`);
  // With what scripts add.
  await expect.poll(() => wordsOf(page), { timeout: 30_000 }).toBe(words);
  // A chapter that was never near.
  const last = (await stepIds(page)).at(-1)!;
  await page.evaluate((hash) => (location.hash = hash), last);
  await page.waitForSelector(`[data-stage][data-step="${last}"][data-live]`);
  // The night to explore was never near either, and nothing after it stays a still for it.
  await context.setOffline(true);
  await page.locator('[data-explore]').scrollIntoViewIfNeeded();
  await page.waitForSelector('[data-explore] input[type="range"]');
  expect(failed).toEqual([]);
  // What is not kept says so, and the reader stays.
  const told = page.getByRole('status').filter({ hasText: 'needs a network' });
  const name = page.locator('.step a.person').first();
  await name.click();
  await told.waitFor();
  const sources = page.locator(`#${last} details.sources summary`);
  await sources.click();
  await page.locator(`#${last} details.sources`, { has: told }).waitFor();
  expect(await told.count()).toBe(1);
  expect(new URL(page.url()).pathname).toBe(new URL(host.url).pathname);
  await context.setOffline(false);
  await page.goto(`${host.url}?view=list`);
  const widths = await page.$$eval('.step > img.tall', (all) =>
    Promise.all(
      all.map(async (element) => {
        const image = element as HTMLImageElement;
        image.loading = 'eager';
        await image.decode();
        return image.naturalWidth;
      })
    )
  );
  expect(widths.filter((width) => width === 0)).toEqual([]);
  // What other sites embed is none of its business.
  const piece = await context.newPage();
  await expect(piece.goto(`${host.url}embed/story/`)).rejects.toThrow('ERR_');
  await piece.close();

  // Published anew: the old worker shows the new page at once, and the new one what the old one kept.
  host.state = 'next';
  await page.goto(host.url);
  expect(await page.title()).toMatch(/^Corrected: /);
  await page.mouse.wheel(0, 1);
  await letNewWorkerIn(page, host.url);
  host.state = 'down';
  page = await open();
  expect(await page.title()).toMatch(/^Corrected: /);
  expect(await keptOf(page, tall)).toBe(tall.length);
  // A host that refuses has not given what it was asked for: what the build before kept stays.
  host.state = 'busy';
  await page.goto(host.url);
  await page.mouse.wheel(0, 1);
  const lastStill = new URL(tall.at(-1)!).pathname;
  await expect.poll(() => [...host.refused], { timeout: 30_000 }).toContain(lastStill);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(await cacheNames(page)).toHaveLength(2);
  expect(await keptOf(page, tall)).toBe(tall.length);
  host.state = 'next';
  await page.goto(host.url);
  await page.mouse.wheel(0, 1);
  // All has come again: what the build before kept is gone.
  await expect
    .poll(() => cacheNames(page), { timeout: 30_000 })
    .toEqual([expect.stringMatching(/ f{12}$/)]);
  expect(await keptOf(page, tall)).toBe(tall.length);

  // The way back: what is published in its place takes it away, with all that it kept.
  host.state = 'off';
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect.poll(() => cacheNames(page), { timeout: 30_000 }).toEqual([]);
  await page.goto(host.url);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  expect(thrown).toEqual([]);
  await context.close();
});
