import type { Page } from 'playwright-core';
import { expect, seen, site, test as visiting } from './support/embedTest.ts';
import { post, scenes } from './support/hosts/posts.ts';
import { test } from './support/hosts/sites.ts';

const patience = { timeout: 30_000 } as const;

/** The frames of a page: how tall each is and what is in it; nothing before all is there. */
async function frames(page: Page) {
  const boxes = await page.$$eval('iframe', (all) =>
    all.map((frame) => ({
      src: frame.src,
      height: frame.clientHeight,
      own: frame.getBoundingClientRect().width,
      around: frame.closest('main')?.clientWidth ?? 0
    }))
  );
  const found = boxes.map(async ({ src, ...box }) => {
    const guest = page.frames().find((frame) => frame.url() === src);
    const inside = await guest?.evaluate(() => ({
      alive: document.documentElement.matches('[data-alive]'),
      width: innerWidth,
      needs: Math.ceil(
        document.querySelector('[data-part="content"]')?.getBoundingClientRect().height ?? 0
      )
    }));
    const settled = !!inside?.alive && inside.width === Math.floor(box.own);
    return { ...box, scene: src.split('/').at(-2), needs: settled ? inside.needs : 0 };
  });
  const all = await Promise.all(found);
  return all.every(({ needs }) => needs > 0) ? all : [];
}

test('03-wordpress: a link leads to our own pages, where WordPress follows it', async ({
  browser,
  sites
}) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const follow = async (piece: string, link: string) => {
    await page.goto(`${sites.hosts}03-wordpress.html`);
    const frame = page.frameLocator(`iframe[src*="${piece}"]`);
    await frame.locator('html[data-alive]').waitFor({ state: 'attached' });
    if (link.includes('cite')) await frame.locator('section.now summary').click();
    const leads = await frame.locator(link).first().getAttribute('href');
    await Promise.all([page.waitForURL(`${site}**`), frame.locator(link).first().click()]);
    return { leads, url: page.url() };
  };
  expect((await follow('/embed/story/', 'section.now .more a')).url).toMatch(/#[\w-]+$/);
  const source = await follow('/embed/scene/assembly/', 'section.now cite a');
  expect(source.leads).toMatch(/^https:/);
  expect(source.url).toMatch(`${site}sources/#`);
  const id = new URL(source.url).hash.slice(1);
  expect(await page.locator(`[id="${id}"] a`).first().getAttribute('href')).toBe(source.leads);
  expect((await follow('/embed/scene/assembly/', 'footer a[rel*="license"]')).url).toBe(site);
  await page.close();
});

visiting(
  'where neither a script nor the browser helps, no scene is cut off, and none is too wide',
  async ({ visit }) => {
    const html = post(scenes, 'iframe{frame-sizing:auto!important}', site);
    const page = await visit({
      html: html.replaceAll('"lazy"', '"eager"'),
      before: (opened) => opened.route('**/resize.js', (route) => route.abort()),
      expected: /resize\.js|ERR_FAILED/
    });
    const trouble: string[] = [];
    for (const width of [280, 330, 375, 480, 600, 640, 800, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(async () => (await frames(page)).length, patience).toBe(scenes.length);
      for (const { scene, height, needs, own, around } of await frames(page)) {
        if (height < needs || height > needs * 1.2)
          trouble.push(`${scene} at ${width}: ${height} pixels for ${needs}`);
        if (own > around) trouble.push(`${scene} at ${width} is ${own} pixels wide`);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) trouble.push(`the page is ${wide} pixels wider than ${width}`);
    }
    expect(trouble).toEqual([]);
  }
);

visiting(
  'a post hardly moves when the frame of a scene becomes as tall as it has to',
  async ({ visit }) => {
    const trouble: string[] = [];
    for (const scene of scenes) {
      const page = await visit({
        html: post([scene], 'body{max-width:46rem}', site),
        viewport: { width: 1280, height: 1400 }
      });
      await expect
        .poll(
          async () =>
            (await frames(page)).map(({ height, needs }) => Math.abs(height - needs) <= 2),
          patience
        )
        .toEqual([true]);
      const { shift } = await seen(page);
      if (shift > 0.05) trouble.push(`${scene}: ${shift}`);
      await page.context().close();
    }
    expect(trouble).toEqual([]);
  }
);
