import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { evergreen, hostPage, versioned, type HostOptions } from './support/hostPages.ts';
import { hostServer, type HostServer } from './support/hostServer.ts';
import { build } from '../tools/build.js';
import { removeCopies } from '../tools/copyProject.js';
import { expectOwnAddress, expectOwnLists, expectShownElsewhere } from './support/knownAddress.ts';
import { inlineFolders, laterEdition } from './support/laterEdition.ts';
import { forgetScene } from './support/newScene.ts';
import { expect, test as base } from './support/test.ts';
import { closeWatched, watch } from './support/watch.ts';

let later: Awaited<ReturnType<typeof laterEdition>>;
let hosts: HostServer;
beforeAll(async () => {
  [later, hosts] = await Promise.all([laterEdition(), hostServer()]);
});
afterAll(async () => {
  await Promise.all([later?.close(), hosts?.close()]);
  removeCopies();
});

/** Opens a host’s page that was written when this build was new, beside the later edition. */
const test = base.extend<{ visit: (page: Partial<HostOptions>, policy?: string) => Promise<Page> }>(
  {
    visit: async ({ browser }, use) => {
      const trouble: string[] = [];
      const contexts: BrowserContext[] = [];
      await use(async (options, policy) => {
        const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
        contexts.push(context);
        const page = await context.newPage();
        await watch(page, hosts.origin, trouble);
        const { site, was } = later;
        const html = hostPage({ site, ids: was.ids, scripts: [evergreen(site)], ...options });
        const headers = policy ? { 'content-security-policy': policy } : undefined;
        await page.goto(hosts.put({ html, headers }));
        await page.waitForSelector('lesotho-2014[data-rolled]', { timeout: 30_000 });
        return page;
      });
      const heard = await closeWatched(contexts, trouble);
      expect(heard.filter((line) => !line.startsWith(`foreign: ${later.site}`))).toEqual([]);
    }
  }
);

/** The words as they would have been copied from an edition. */
const ofEdition = (edition: number) => (piece: string) =>
  piece.replaceAll('<section ', `<section data-edition="${edition}" `);
/** The same with stills of ours. */
const withStills = (edition: number) => (piece: string) =>
  ofEdition(edition)(piece).replace(
    /src="data:[^"]*"/g,
    `src="${later.site}stills/${later.was.step}.svg"`
  );
const notes = (page: Page) =>
  page.$$eval('lesotho-2014 .words > a', (links) =>
    links.map((link) => (link as HTMLAnchorElement).href)
  );
const read = (page: Page, step: string) =>
  page.evaluate((id) => {
    const { top = 0 } =
      document.querySelector(`[data-step="${id}"]`)?.getBoundingClientRect() ?? {};
    scrollBy({ top: top - innerHeight * 0.4, behavior: 'instant' });
  }, step);

describe('a link to an id that is none any more', () => {
  const topOf = (page: Page, id: string) =>
    page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);
  const landing = async (page: Page) => {
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    return Math.round(await page.evaluate(() => scrollY));
  };

  test('lands where a link to its step does, with scripts and without', async ({ open }) => {
    const { site: at, was, now } = later;
    for (const javaScriptEnabled of [true, false]) {
      const page = await open({ at, path: `#${was.step}`, javaScriptEnabled });
      const other = await open({ at, path: `#${now.step}`, javaScriptEnabled });
      expect(await landing(page)).toBe(await landing(other));
      expect(await topOf(page, was.step)).toBeCloseTo(await topOf(page, now.step), 0);
      if (javaScriptEnabled)
        await page.waitForSelector(`[data-stage][data-step="${now.step}"][data-live]`);
    }
  });

  test('lands at the chapter that took its place', async ({ open }) => {
    const { site: at, was, now } = later;
    const page = await open({ at, path: `#${was.chapter}`, javaScriptEnabled: false });
    await landing(page);
    expect(await topOf(page, was.chapter)).toBeCloseTo(await topOf(page, now.chapter), 0);
    expect(Math.abs(await topOf(page, now.chapter))).toBeLessThan(2);
  });

  test('opens its step in the view by steps, and in the list', async ({ open }) => {
    const { site: at, was, now } = later;
    const page = await open({ at, path: `?view=steps#${was.step}` });
    await page.waitForFunction(
      (place) => document.querySelector('.stepper > span')?.textContent === place,
      `Step ${now.place + 1} of ${was.ids.length}`
    );
    const list = await open({ at, path: `?view=list#${was.step}` });
    await list.waitForSelector('html[data-unrolled]');
    await expect.poll(() => topOf(list, now.step)).toBeLessThan(400);
    expect(await topOf(list, now.step)).toBeGreaterThan(-1);
  });
});

test('a still keeps its address, and is its step’s', async ({ open }) => {
  const { site: at, was, now } = later;
  const page = await open({ at });
  for (const ending of ['.svg', '.png', '-tall.svg', '-tall.png']) {
    const [old, own] = await Promise.all(
      [was.step, now.step].map(async (id) => {
        const response = await page.request.get(`${at}stills/${id}${ending}`);
        expect(response.status(), `${id}${ending}`).toBe(200);
        return response.body();
      })
    );
    expect(old?.equals(own!)).toBe(true);
  }
});

test('a scene’s address may name a step by its earlier id', async ({ open }) => {
  const { site: at, scene, was, now } = later;
  const page = await open({ at, path: `embed/scene/${scene}/?step=${was.step}` });
  const shown = () => page.locator('[data-step].now').getAttribute('data-step');
  await expect.poll(shown).toBe(now.step);
});

test('a piece that is gone keeps its address, and leads to the story', async ({ open }) => {
  const { site: at } = later;
  const page = await open({ at, path: 'embed/scene/pie-chart/' });
  expect(await page.locator('main').textContent()).toContain('no longer has these pictures');
  const home = page.locator('.more a');
  expect(await home.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(at);
  expect((await page.request.get(`${at}oembed/pie-chart.json`)).status()).toBe(200);
  const editors = await open({ at, path: 'embed/' });
  expect(await editors.locator('a[href$="embed/scene/pie-chart/"]').count()).toBe(1);
});

test('the page says what was corrected, when, and where', async ({ open }) => {
  const { site: at, edition, now } = later;
  const page = await open({ at, javaScriptEnabled: false });
  expect(await page.locator('.byline a[href="#corrections"]').textContent()).toContain(
    'Corrected 31 December 2099'
  );
  const row = page.locator('section[aria-labelledby="corrections"] p').first();
  expect(await row.textContent()).toContain(`31 December 2099, in edition ${edition}, `);
  expect(await row.locator('a').getAttribute('href')).toBe(`#${now.step}`);
});

describe('a piece that was kept from an earlier edition', () => {
  const line = (page: Page) => page.locator('[data-part="corrected"]');

  test.for(['scene', 'story', 'graphic'])(
    'in a frame, %s: says that it was corrected since',
    async (kind, { open }) => {
      const { site: at, scene } = later;
      const path = `embed/${kind === 'scene' ? `scene/${scene}` : kind}/`;
      const kept = readFileSync(`build/${path}index.html`, 'utf8');
      const page = await open({
        at,
        path,
        // The policy of a page counts from what it was served with: the same here.
        before: (each) =>
          each.route(`${at}${path}`, (route) =>
            route.fulfill({ contentType: 'text/html', body: kept })
          )
      });
      await expect.poll(() => line(page).isVisible()).toBe(true);
      const href = await line(page)
        .locator('a')
        .evaluate((link) => (link as HTMLAnchorElement).href);
      expect(href).toBe(`${at}#corrections`);

      const own = await open({ at, path });
      await own.waitForLoadState('networkidle');
      expect(await line(own).count()).toBe(1);
      expect(await line(own).isVisible()).toBe(false);
    }
  );

  test('in a frame says nothing where nothing answers', async ({ browser }) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    await page.route('**/corrections.edition.svg', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.goto(`${later.site}embed/story/`);
    await page.waitForLoadState('networkidle');
    expect(asked).toHaveLength(1);
    expect(await line(page).isVisible()).toBe(false);
    await page.close();
  });

  test('in a host’s own words follows their old ids, and says so once', async ({ visit }) => {
    const page = await visit({});
    await read(page, later.was.step);
    const graphic = page.frames().find((frame) => frame.url().includes('/embed/graphic/'))!;
    const shown = () => graphic.evaluate(() => document.documentElement.dataset.step);
    await expect.poll(shown).toBe(later.now.step);
    expect(await notes(page)).toEqual([`${later.site}#corrections`]);
  });

  test('words that are as new say nothing', async ({ visit }) => {
    const page = await visit({ html: ofEdition(later.edition) });
    expect(await notes(page)).toEqual([]);
  });

  test('drawn in the page by an old script says so, once a still of ours has come', async ({
    visit
  }) => {
    const { site, edition } = later;
    const html = withStills(edition - 1);
    const page = await visit(
      { attributes: 'mode="inline"', scripts: [versioned(site)], html },
      // As little as will do for the piece without it.
      `default-src 'none'; script-src ${site}; style-src 'unsafe-inline'; img-src data: ${site}stills/`
    );
    await expect.poll(() => notes(page)).toEqual([`${later.site}#corrections`]);
    expect(page.frames()).toHaveLength(1);
    await read(page, later.was.ids[3] as string);
    expect(await notes(page)).toHaveLength(1);
  });

  test('drawn in the page asks nothing of a host that shows no still of ours', async ({
    visit
  }) => {
    const asked: string[] = [];
    const { site, edition } = later;
    const html = ofEdition(edition - 1);
    const page = await visit(
      { attributes: 'mode="inline"', scripts: [versioned(site)], html },
      `default-src 'none'; script-src ${site}; style-src 'unsafe-inline'; img-src data:`
    );
    page.on('request', (request) => void asked.push(request.url()));
    await read(page, later.was.ids[3] as string);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('corrections'))).toEqual([]);
    expect(await notes(page)).toEqual([]);
  });
});

test('with words corrected it keeps its scripts in another folder', () => {
  const { root, scripts } = later;
  expect(scripts).toHaveLength(1);
  expect(scripts).not.toEqual(inlineFolders('build'));
  const inline = join(root, 'embed/v', scripts[0] ?? '', 'inline.js');
  expect(readFileSync(inline, 'utf8')).toContain('Corrected: ');
});

describe('a build for a known address', () => {
  test('names it in the pages’ heads', () => {
    expect(later.log).not.toContain('ORIGIN is not set');
    expectOwnAddress(later);
  });
  test('names it in feeds and in what programs read', () => expectOwnLists(later));
  test('is shown by other sites that are given it', () => expectShownElsewhere(later));
});

describe('a scene of another name, added as one folder and one line', () => {
  test('is built for the page, for other pages, and as a file', () => {
    const { root, added } = later;
    const islands = readdirSync(join(root, 'islands')).filter((name) => name.endsWith('.js'));
    const parts = islands.map((name) => readFileSync(join(root, 'islands', name), 'utf8'));
    expect(parts.filter((code) => code.includes(added.scene))).not.toEqual([]);
    const script = readFileSync(join(root, `embed/guest/scene-${added.scene}.js`), 'utf8');
    expect(script).toContain(added.scene);
    const still = `stills/${added.step}.svg`;
    expect(readFileSync(join(root, still)).equals(readFileSync(`build/${still}`))).toBe(true);
    const page = readFileSync(join(root, `embed/scene/${added.scene}/index.html`), 'utf8');
    expect(page).toMatch(/<h1[^>]*>My new scene<\/h1>/);
    expect(page).toContain(`data-step="${added.step}"`);
  });

  test('without its line is no scene, and the build says so plainly', () => {
    const { folder, added } = later;
    forgetScene(folder, added.scene);
    const { status, log } = build({ folder });
    expect(status).not.toBe(0);
    expect(log).toMatch(new RegExp(`data/story/.*:\\d+ .*unknown scene “${added.scene}”`));
    expect(log).not.toMatch(/^ +at /m);
    // Nothing was built of it.
    expect(log).not.toMatch(/^client/m);
  });
});
