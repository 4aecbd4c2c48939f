import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, ids, rolled, seen, site, test as visiting } from './support/embedTest.ts';
import { test } from './support/hosts/sites.ts';
import { fill } from './support/hosts/template.ts';
import { wpautop } from '../tools/imitations/wpautop.ts';

const scenes = readdirSync('build/embed/scene');
const patience = { timeout: 20_000 } as const;

/** A post of a theme with one column, and the codes of scenes pasted into it. */
const post = (names: readonly string[], css: string): string => {
  // Every second one as in a card of Ghost, whose boxes are as wide as what is in them.
  const codes = names
    .map((name, i) => (i % 2 ? `<figure>{{scene ${name}}}</figure>` : `{{scene ${name}}}`))
    .join('<p>Words between.</p>');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body{margin:0 auto;font:18px/1.5 serif}${css}
figure{display:flex;flex-direction:column;align-items:center;margin:0}</style>
<main><h1>A post</h1><p>Words before it.</p>${fill(codes, { site, evil: '', mode: 'frame' })}
<p>${'Words after it. '.repeat(60)}</p></main></html>`;
};

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
      alive: document.querySelector('[data-part="picture"] .layer') !== null,
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
    const html = post(scenes, 'iframe{frame-sizing:auto!important}');
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
        html: post([scene], 'body{max-width:46rem}'),
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

test('DOMPurify leaves of every code a picture and a sentence that links to the story', async ({
  browser
}) => {
  const page = await browser.newPage();
  await page.addScriptTag({ path: 'node_modules/dompurify/dist/purify.min.js' });
  const codes = scenes.map((name) => fill(`{{scene ${name}}}`, { site, evil: '', mode: 'frame' }));
  codes.push(fill('{{story}}', { site, evil: '', mode: 'frame' }));
  const left = await page.evaluate((given) => {
    const { DOMPurify } = globalThis as unknown as {
      DOMPurify: { sanitize(html: string): string };
    };
    return given.map((code) => {
      const { body } = new DOMParser().parseFromString(DOMPurify.sanitize(code), 'text/html');
      const picture = [...body.querySelectorAll('img')].at(-1);
      const link = [...body.querySelectorAll('a')].at(-1);
      return {
        frames: body.querySelectorAll('iframe, script').length,
        picture: picture?.src,
        alt: picture?.alt,
        link: link?.href,
        follows: !!(picture && link && picture.compareDocumentPosition(link) & 4)
      };
    });
  }, codes);
  for (const each of left) {
    expect(each).toMatchObject({ frames: 0, link: site, follows: true });
    expect(each.picture).toMatch(/\/stills\/[\w-]+\.png$/);
    expect(each.alt).not.toBe('');
  }
  await page.close();
});

visiting(
  'the whole story in a classic post is what it is elsewhere, low cards and no empty ones',
  async ({ visit }) => {
    const story = fill('{{story}}', { site, evil: '', mode: 'frame' });
    const classic = wpautop(`Words before it.\n${story}\nWords after it.`);
    const page = await visit({
      // Where no usual serif is at hand, what comes instead is wider by a quarter.
      html: post([], 'body{max-width:600px;font-size:17px}').replace(
        '<p>Words before it.</p>',
        () => classic
      )
    });
    await page.$eval('lesotho-2014 > section', (section) => section.scrollIntoView());
    await rolled(page);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('lesotho-2014 > *')].map((each) => ({
        name: each.localName,
        step: each.dataset.step,
        isCard: !each.dataset.held,
        part: each.getBoundingClientRect().height / innerHeight,
        open: each.querySelectorAll('details[open]').length
      }))
    );
    const sections = found.filter(({ name }) => name === 'section');
    expect(sections.map(({ step }) => step)).toEqual(ids);
    expect(found.filter(({ name, part }) => name !== 'section' && part > 0)).toEqual([]);
    expect(sections.filter(({ isCard, part }) => isCard && part > 0.6)).toEqual([]);
    expect(sections.filter(({ open }) => open > 0)).toEqual([]);
  }
);
