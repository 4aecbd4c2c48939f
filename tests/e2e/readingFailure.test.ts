import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

/** Every part that a stage asks for; the interface's words come with what follows the reader. */
const parts = /\/(islands\/(?:again\/)?(?!entry-|start-|words-|rolldown-)[^/]*\.js$|keyframes\/)/;
/** What follows the reader. */
const follower = /\/islands\/(?:again\/)?start[^/]*\.js$/;

/**
 * A host in front of the site that can hang up in the middle of a part, or send a part's first half as if it
 * were the whole.
 */
const host = { url: '', hangsUp: false, halves: false, close: () => {} };
beforeAll(async () => {
  const server = createServer(async (request, response) => {
    const from = await fetch(new URL(request.url ?? '/', inject('site')));
    const whole = Buffer.from(await from.arrayBuffer());
    const half = host.halves && parts.test(request.url ?? '');
    const body = half ? whole.subarray(0, whole.length / 2) : whole;
    response.writeHead(from.status, {
      'content-type': from.headers.get('content-type') ?? '',
      'content-length': body.length,
      'cache-control': 'no-store'
    });
    if (host.hangsUp && parts.test(request.url ?? '')) {
      response.write(body.subarray(0, 200), () => response.destroy());
    } else response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  host.url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  host.close = () => void (server.close(), server.closeAllConnections());
});
afterAll(() => host.close());

interface Failure {
  name: string;
  fail: (route: Route) => Promise<void>;
}
const failures: Failure[] = [
  {
    name: 'is not found',
    fail: (route) => route.fulfill({ status: 404, body: 'not found' })
  },
  {
    name: 'is a page of HTML',
    fail: (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' })
  },
  { name: 'is refused', fail: (route) => route.abort() },
  {
    name: 'ends in the middle of the connection',
    fail: async (route) => {
      host.hangsUp = true;
      await route.continue();
    }
  },
  {
    name: 'is half a file',
    fail: (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const half = (' })
  }
];

/** The page's text beside its pictures, which have words of their own. */
const wordsOf = async (page: Page): Promise<string> => {
  const texts = await page.locator('.lead, .card, .prose').allInnerTexts();
  return texts.join('\n');
};

let plainWords: Promise<string> | undefined;
/** The same to someone who runs no scripts. */
const wordsWithoutScripts = (browser: Browser): Promise<string> =>
  (plainWords ??= readWithoutScripts(browser));
async function readWithoutScripts(browser: Browser): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(host.url);
  const words = await wordsOf(page);
  await context.close();
  return words;
}

/** Goes to a step as a reader scrolls there, and says where its card is in the window then. */
const standAt = (page: Page, id: string): Promise<number> =>
  page.evaluate((step) => {
    const element = document.getElementById(step)!;
    element.scrollIntoView({ behavior: 'instant' });
    return element.querySelector('.card')!.getBoundingClientRect().top;
  }, id);
/** Where a step's card is in the window, in pixels from its top. */
const cardOf = (page: Page, id: string): Promise<number> =>
  page.$eval(`#${id} .card`, (card) => card.getBoundingClientRect().top);

/** The steps, all or those of one step's chapter, whose still is not shown. */
const stillsOf = (page: Page, step?: string): Promise<string[]> =>
  page.evaluate((id) => {
    const run =
      id === undefined ? document : document.getElementById(id)!.closest('.chapter-section')!;
    return [...run.querySelectorAll('.step')]
      .filter(
        (each) => ![...each.querySelectorAll('img')].some((img) => img.getClientRects().length > 0)
      )
      .map((each) => each.id);
  }, step);

describe('when a part of the script', () => {
  test.for(failures)('$name, words and picture stay', async ({ fail }, { browser }) => {
    const words = await wordsWithoutScripts(browser);
    const context = await browser.newContext();
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));

    await page.route(parts, fail);
    await page.goto(host.url);
    await page.waitForLoadState('networkidle');
    expect(await wordsOf(page)).toBe(words);
    expect(await page.locator('[data-stage] > .still > img:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-live]').count()).toBe(0);

    // The reading position is told all the same.
    const ids = await stepIds(page);
    const goTo = (id: string) =>
      page.evaluate((hash) => {
        location.hash = hash;
      }, id);
    const [first, last] = [ids[0]!, ids.at(-1)!];
    const stood = await standAt(page, last);
    await page.waitForSelector(`[data-stage][data-step="${last}"]`, { state: 'attached' });
    // Its chapter is unrolled, once the second asking has failed too: every text has its own picture.
    await expect.poll(() => stillsOf(page, last), { timeout: 30_000 }).toEqual([]);
    // And whatever has unrolled, the words that are being read have not moved.
    expect(await cardOf(page, last)).toBeCloseTo(stood, -0.5);

    await page.unroute(parts);
    host.hangsUp = false;
    await goTo(first);
    await page.waitForSelector(`[data-stage][data-step="${first}"][data-live]`);
    expect(thrown).toEqual([]);
    await context.close();
  });
});

test('parts that failed once are asked for again at the next approach, and when the network is back', async ({
  browser
}) => {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  host.halves = true;
  await page.goto(host.url);
  await page.mouse.wheel(0, 1);
  await page.waitForSelector('[data-chapter][data-unrolled]', { state: 'attached' });
  expect(await page.locator('[data-live]').count()).toBe(0);
  host.halves = false;
  // A browser that keeps a module as failed gets it under another name.
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('online')));
      return page.locator('[data-live]').count();
    })
    .toBeGreaterThan(0);
  await expect.poll(() => said).toEqual([expect.stringMatching(/^Some pictures stay still: \S/)]);
  await page.close();
});

test('when what follows the reader does not come, words and pictures stay until it does', async ({
  browser
}) => {
  const words = await wordsWithoutScripts(browser);
  const context = await browser.newContext();
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.route(follower, (route) => route.abort());
  const asked = page.waitForEvent('requestfailed', (request) => follower.test(request.url()));
  await page.goto(host.url);
  const id = (await stepIds(page))[20]!;
  const stood = await standAt(page, id);
  await asked;
  expect(await wordsOf(page)).toBe(words);
  await page.waitForSelector('html[data-unrolled]');
  expect(await stillsOf(page)).toEqual([]);
  expect(await cardOf(page, id)).toBeCloseTo(stood, -0.5);

  await page.unroute(follower);
  // The answer to the refused request may still be on its way to the page.
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('online')));
      return page.locator('[data-live]').count();
    })
    .toBeGreaterThan(0);
  expect(await cardOf(page, id)).toBeCloseTo(stood, -0.5);
  expect(thrown).toEqual([]);
  await context.close();
});

test.for([
  ['is not found', (route: Route) => route.fulfill({ status: 404, body: 'gone' })],
  ['is a page of HTML', (route: Route) => route.fulfill({ contentType: 'text/html', body: '<p>' })],
  ['is refused', (route: Route) => route.abort()]
] as const)(
  'when the one script of the page %s, every step has its picture',
  async ([, fail], { browser }) => {
    const page = await browser.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    let failNow = (): void => {};
    const late = new Promise<void>((done) => (failNow = done));
    await page.route('**/islands/entry-*.js', (route) => late.then(() => fail(route)));
    await page.goto(host.url, { waitUntil: 'commit' });
    // The styles, and the typefaces of what is in sight.
    await page.waitForFunction(() => {
      const stage = [...document.querySelectorAll('.stage')].at(-1);
      return (
        document.readyState !== 'loading' && stage && getComputedStyle(stage).position === 'sticky'
      );
    });
    const id = (await stepIds(page))[20]!;
    await standAt(page, id);
    // Before a page has loaded, Chromium 121 may never say that its typefaces are `ready`.
    await page.waitForFunction(() =>
      [...document.fonts].every(({ status }) => status !== 'loading')
    );
    const stood = await standAt(page, id);
    failNow();
    await page.waitForSelector('html[data-unrolled]');
    expect(await cardOf(page, id)).toBeCloseTo(stood, -0.5);
    expect(await stillsOf(page)).toEqual([]);
    expect(thrown).toEqual([]);
    await page.close();
  }
);

test.for([
  ["'self'", 'the stages stand, and live', true],
  ["'none'", 'every step has its picture', false]
] as const)(
  'where a policy allows script-src %s alone, %s',
  async ([allowed, , lives], { browser }) => {
    const page = await browser.newPage();
    await page.route(host.url, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': `script-src ${allowed}` };
      await route.fulfill({ response, headers });
    });
    await page.goto(host.url);
    if (lives) {
      await page.mouse.wheel(0, 1);
      await page.waitForSelector('html:not([data-unrolled]) [data-live]', { state: 'attached' });
    } else expect(await stillsOf(page)).toEqual([]);
    const [all, seen] = [page.locator('.stage'), page.locator('.stage:visible')];
    expect(await seen.count()).toBe(lives ? await all.count() : 0);
    await page.close();
  }
);

test.for([
  ['never come', () => {}, / has not come in 8 s$/, true],
  [
    'are those of other steps',
    (route: Route) => route.fulfill({ json: [{ id: 'another', scene: 'map', keyframe: {} }] }),
    /^Some pictures stay still: \S+keyframes\/\S+ holds 1 steps, and the page has \d+$/,
    false
  ]
] as const)(
  'where keyframes %s, and stills neither, words stand in their place',
  async ([, answer, why, hangs], { browser }) => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    await page.clock.install();
    await page.route('**/keyframes/*', answer);
    await page.route('**/stills/*.svg', (route) => route.abort());
    const asked = page.waitForRequest('**/keyframes/*');
    await page.goto(host.url);
    const id = (await stepIds(page))[1]!;
    await standAt(page, id);
    await asked;
    if (hangs) await page.clock.fastForward(8000);
    await page.waitForSelector(`[data-chapter][data-unrolled] #${id}`, { timeout: 30_000 });
    const image = page.locator(`#${id} > img:visible`);
    await image.and(page.locator('[aria-hidden]')).waitFor();
    const words = await page.locator(`#${id} .words > .hidden`).textContent();
    expect(await image.getAttribute('alt')).toBe(words);
    expect((await image.boundingBox())?.height).toBeGreaterThan(100);
    await page.clock.fastForward(1000);
    await expect.poll(() => said).toEqual([expect.stringMatching(why)]);
    await page.close();
  }
);

/** What stops the scene of `the-rules`: its data, or the browser as it makes the first of its boxes. */
const stops: Record<string, (page: Page, next: string) => Promise<unknown>> = {
  'be laid out': (page, next) =>
    page.route('**/keyframes/*.json*', async (route) => {
      const response = await route.fetch();
      const steps = (await response.json()) as { id: string; keyframe: object }[];
      const broken = steps.map((step) => (step.id === next ? { ...step, keyframe: {} } : step));
      await route.fulfill({ response, json: broken });
    }),
  'be drawn': (page) =>
    page.addInitScript(() => {
      const clone = Node.prototype.cloneNode;
      Node.prototype.cloneNode = function (deep) {
        const made = this instanceof DocumentFragment ? this.firstElementChild : this;
        if (made instanceof SVGRectElement && made.hasAttribute('rx')) throw new Error('no box');
        return clone.call(this, deep);
      };
    })
};
test.for(Object.entries(stops))(
  'a scene that cannot %s leaves the one before it until it is to be shown',
  async ([, stop], { browser }) => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const [first, next] = ['parliament-closed', 'the-rules'] as const;
    await stop(page, next);
    await page.goto(host.url);
    await standAt(page, first);
    const chapter = page.locator(`[data-chapter]:has(#${first})`);
    await chapter.locator('[data-stage][data-live]').waitFor({ state: 'attached' });
    // More idle moments than the chapter has work for.
    await page.evaluate(async () => {
      for (let i = 0; i < 60; i++) await new Promise((done) => requestIdleCallback(done));
    });
    expect(await chapter.getAttribute('data-unrolled')).toBeNull();
    expect(await chapter.locator('.stage > .layer').count()).toBe(1);
    expect(errors).toEqual([]);
    await standAt(page, next);
    await chapter.and(page.locator('[data-unrolled]')).waitFor();
    expect(errors).toHaveLength(1);
    await page.close();
  }
);
