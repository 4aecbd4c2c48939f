import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { slug } from 'virtual:story';
import { storyDir } from '$lib/story/dir.js';
import { sceneNames } from '$lib/story/types';
import { build, unpacked } from '../tools/build.js';
import { addPseudo, long, mirrored } from '../tools/pseudo.ts';
import { readSite, serve } from '../tools/server.js';
import { copyProject, removeCopies } from '../tools/copyProject.js';
import { frames, stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

let root: string;
let site: Awaited<ReturnType<typeof serve>>;
/** A copy without the story of this project, and in its place a new one, made as editors make it. */
beforeAll(async () => {
  const folder = copyProject();
  rmSync(join(folder, 'data'), { recursive: true });
  const made = spawnSync(process.execPath, ['src/build/new/new.mjs', 'our-island'], {
    cwd: folder,
    encoding: 'utf8'
  });
  expect(made.status, made.stderr).toBe(0);
  addPseudo(join(folder, 'our-island'), [long, mirrored]);
  const { status, log } = build({
    folder,
    environment: { STORY_DIR: 'our-island' },
    parts: unpacked
  });
  expect(status, log).toBe(0);
  root = join(folder, 'build');
  site = await serve({ root });
  // One build, of three languages.
}, 480_000);
afterAll(async () => {
  await site?.close();
  removeCopies();
});

/** The last word of everybody's name, and what else would tell where the story was taken from. */
function wordsOfTheStory(): readonly string[] {
  const actors = csvParse(readFileSync(join(storyDir(), 'actors.csv'), 'utf8'));
  const people = actors.filter(({ kind }) => kind === 'person');
  const names = people.map(({ name = '' }) => name.split(' ').at(-1) ?? '');
  const story = readFileSync(join(storyDir(), 'article.yaml'), 'utf8');
  const headline = /^headline: (.*)$/m.exec(story)?.[1] ?? '';
  return [slug, headline, ...names.filter((name) => name.length > 3)].filter(Boolean);
}

/** In the page: what makes it scroll sideways, and texts that are wider than what holds them. */
function clipped(): readonly string[] {
  const room = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth > room ? ['the page scrolls sideways'] : [];
  const texts = document.querySelectorAll<HTMLElement>(
    'h1, h2, h3, p, li, button, summary, a, dt, dd'
  );
  const cut = [...texts].filter((each) => {
    if (!each.checkVisibility() || each.closest('.hidden, .wide, .skip')) return false;
    const { left, right, width } = each.getBoundingClientRect();
    const isInline = getComputedStyle(each).display === 'inline';
    return (
      width > 0 &&
      (left < -1 || right > room + 1 || (!isInline && each.scrollWidth > each.clientWidth + 1))
    );
  });
  return [
    ...wide,
    ...cut.map((each) => `${each.localName}: ${each.textContent.trim().slice(0, 60)}`)
  ];
}

/** What the stage of a step says once it has come to life there. */
async function shownAt(page: Page, id: string) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${id}`);
  await page.waitForSelector(`[data-stage][data-step="${id}"][data-live]`, { timeout: 30_000 });
  await frames(page);
  return page.evaluate((step) => {
    const run = document.getElementById(step)?.closest('[data-chapter]');
    const stage = run?.querySelector<HTMLElement>('[data-stage]');
    const steps = [...(run?.querySelectorAll('section[data-step]') ?? [])];
    const own = stage?.dataset.scenes?.split(' ')[steps.findIndex((each) => each.id === step)];
    const drawn = stage?.querySelectorAll('svg *').length ?? 0;
    return { scene: own, shown: stage?.dataset.scene, drawn: drawn > 0 };
  }, id);
}

describe('another story, from its folder alone', () => {
  test.for([{ viewport: { width: 1280, height: 800 } }, { viewport: { width: 360, height: 640 } }])(
    'shows every step in its scene, $viewport.width pixels wide',
    async (window, { open }) => {
      const page = await open({ at: site.url, ...window, reducedMotion: 'reduce' });
      const scenes = new Set<string | undefined>();
      for (const id of await stepIds(page)) {
        const { scene, shown, drawn } = await shownAt(page, id);
        expect({ id, shown, drawn }).toEqual({ id, shown: scene, drawn: true });
        scenes.add(scene);
      }
      expect([...scenes].sort()).toEqual([...sceneNames].sort());
    }
  );

  test('has a piece for each scene, and one comes to life in a frame’s place', async ({ open }) => {
    for (const scene of sceneNames)
      expect((await fetch(`${site.url}embed/scene/${scene}/`)).status, scene).toBe(200);
    const page = await open({ at: site.url, path: 'embed/scene/night/' });
    await page.waitForSelector('html[data-alive]');
  });

  test.for(
    [long, mirrored].flatMap((language) => [1280, 360].map((width) => ({ ...language, width })))
  )(
    'is told in $lang, and no word is cut, $width pixels wide',
    async ({ lang, dir, width }, { open }) => {
      const viewport = { width, height: width === 360 ? 640 : 800 };
      const page = await open({
        at: site.url,
        path: `${lang}/`,
        viewport,
        reducedMotion: 'reduce'
      });
      const html = page.locator('html');
      expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([
        lang,
        dir
      ]);
      expect(await stepIds(page)).toEqual(await stepIds(await open({ at: site.url, viewport })));
      expect(await page.evaluate(clipped)).toEqual([]);
    }
  );

  test('its languages lead to each other', async ({ open }) => {
    // Leaving a page lets go what it still fetches.
    const page = await open({ at: site.url, javaScriptEnabled: false });
    for (const { lang } of [mirrored, long]) {
      await page.click(`.languages a[lang="${lang}"]`);
      await page.waitForSelector(`html[lang="${lang}"]`);
    }
    await page.click('.languages a[lang="en"]');
    expect(page.url()).toBe(site.url);
  });

  test('has no word of the story that this project tells', () => {
    const words = wordsOfTheStory();
    expect(words.length).toBeGreaterThan(20);
    const pattern = new RegExp(`(?<![\\p{L}\\d])(${words.join('|')})(?![\\p{L}\\d])`, 'u');
    const found = [...readSite(root)]
      .filter(([path, { type }]) => /charset/.test(type) && !path.startsWith('/fonts/'))
      .flatMap(([path, { body }]) => {
        const [, word] = pattern.exec(body.toString('utf8')) ?? [];
        return word === undefined ? [] : [`${path} has “${word}”`];
      });
    expect(found).toEqual([]);
  });
});
