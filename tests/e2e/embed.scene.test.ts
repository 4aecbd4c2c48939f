import axe from 'axe-core';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Frame } from 'playwright-core';
import { describe, inject } from 'vitest';
import { expect, test } from './support/guests.ts';
import { placeOf, stepsOf } from './support/places.ts';

const scenes = readdirSync('build/embed/scene');
const part = (frame: Frame, name: string) => frame.locator(`[data-part="${name}"]`);
const picture = '[data-part="picture"] > .still:only-child > img';
const heightOf = (frame: Frame) =>
  frame.$eval('[data-part="content"]', (content) => content.getBoundingClientRect().height);
const stepped = (frame: Frame) =>
  frame.$$eval('[data-step]', (all) =>
    all
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => (each as HTMLElement).dataset.step)
  );
const live = '[data-part="picture"] > .layer:only-child svg';
/** Turns to the piece with the pointer, which is when its living picture comes. */
async function turnTo(frame: Frame): Promise<void> {
  await frame.waitForSelector('html[data-alive]');
  await frame.hover('h1');
  await frame.waitForSelector(live);
}

test('every script of a piece is light, and whole', () => {
  const sizes = {
    early: 1,
    scene: 5,
    ...Object.fromEntries(scenes.map((name) => [`scene-${name}`, 32]))
  };
  for (const [name, kilobytes] of Object.entries(sizes)) {
    const script = readFileSync(`build/embed/guest/${name}.js`);
    expect(brotliCompressSync(script).length, name).toBeLessThanOrEqual(kilobytes * 1024);
    expect(script.toString(), name).not.toMatch(
      /\bimport\s*\(|\bfetch\s*\(|localStorage|innerHTML\s*\+/
    );
  }
});

describe.for(scenes)('%s, in a sandbox, from a server without CORS headers', (scene) => {
  test('comes to life, fits 320 px, and axe finds nothing', async ({ host }) => {
    const { guest } = await host({
      guest: `embed/scene/${scene}/`,
      context: { viewport: { width: 320, height: 640 } },
      before: (page) => page.addInitScript(axe.source)
    });
    await turnTo(guest);
    expect(await stepped(guest)).toHaveLength(1);
    const over = await guest.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    const found = await guest.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
        // It would ask for the style sheets once more, which this frame may not.
        preload: false,
        rules: { 'target-size': { enabled: true } }
      })
    );
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
  });
});

describe('a stepper', () => {
  const guest = 'embed/scene/assembly/';
  const [first = '', second = ''] = stepsOf('assembly');
  const last = stepsOf('assembly').at(-1);

  test.for(['assembly', 'map', 'calendar'])(
    'keeps the height of %s, however fast it is pressed',
    async (scene, { host }) => {
      for (const width of [736, 360]) {
        const { guest: frame } = await host({
          guest: `embed/scene/${scene}/`,
          context: { viewport: { width, height: 900 } }
        });
        await frame.waitForSelector('html[data-alive]');
        const first = await stepped(frame);
        const heights = await frame.evaluate(() => {
          const content = document.querySelector('[data-part="content"]')!;
          const next = document.querySelector<HTMLButtonElement>('.stepper button:last-of-type')!;
          const found = [content.getBoundingClientRect().height];
          for (let press = 0; press < 16; press++) {
            next.click();
            found.push(content.getBoundingClientRect().height);
          }
          return found;
        });
        await frame.waitForSelector(live);
        heights.push(await heightOf(frame));
        expect(await stepped(frame)).not.toEqual(first);
        expect(Math.max(...heights) - Math.min(...heights), `${scene} at ${width}`).toBeLessThan(1);
      }
    }
  );

  test('moves by keys, says so once, and moves nothing else', async ({ host }) => {
    const { page, guest: frame } = await host({ guest });
    await frame.evaluate(() => {
      const said = document.querySelector('[role="status"]') as HTMLElement;
      const all: string[] = ((window as unknown as { said: string[] }).said = []);
      new MutationObserver(() => all.push(said.textContent ?? '')).observe(said, {
        childList: true,
        characterData: true,
        subtree: true
      });
    });
    const before = await page.evaluate(() => [history.length, scrollY]);
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await part(frame, 'next').focus();
    const scrolled = await page.evaluate(() => scrollY);
    const [shown] = await stepped(frame);
    await page.keyboard.press('ArrowRight');
    expect(await stepped(frame)).toEqual([shown]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect(await part(frame, 'place').textContent()).toBe(placeOf(second));
    const said = await frame.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(new RegExp(`^${placeOf(second)}: \\S`));
    expect(await frame.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe(
      'previous'
    );
    expect(await page.evaluate(() => [history.length, scrollY])).toEqual([before[0], scrolled]);
    expect(frame.url()).not.toContain('#');
  });

  test('stops at its ends without losing the focus', async ({ host }) => {
    const { page, guest: frame } = await host({ guest });
    await part(frame, 'previous').focus();
    await page.keyboard.press('Enter');
    expect(await part(frame, 'place').textContent()).toBe(placeOf(first));
    expect(await frame.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe(
      'previous'
    );
  });

  test('its picture follows, and is at rest soon', async ({ host }) => {
    const { guest: frame } = await host({ guest });
    await turnTo(frame);
    const shown = () => frame.getAttribute('[data-arrangement]', 'data-arrangement');
    const before = await shown();
    await part(frame, 'next').click();
    await expect.poll(shown).not.toBe(before);
    expect(await frame.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('begins where its address says, in the colours it says', async ({ host }) => {
    const paper = async (query: string, colorScheme: 'light' | 'dark') => {
      const { guest: frame } = await host({ guest: `${guest}${query}`, context: { colorScheme } });
      return {
        step: (await stepped(frame))[0],
        paper: await frame.evaluate(
          () => getComputedStyle(document.documentElement).backgroundColor
        ),
        still: await frame.evaluate(() => {
          // An image's own address may be that of one that was there before, with another fragment.
          const all = document.querySelectorAll<HTMLSourceElement>('[data-part="picture"] source');
          const asked = [...all].find(({ media }) => matchMedia(media).matches);
          return /(?:#.*)?$/.exec(asked?.srcset ?? '')?.[0];
        })
      };
    };
    const light = 'rgb(246, 241, 230)';
    const dark = 'rgb(20, 22, 27)';
    expect(await paper(`?step=${last}&theme=dark`, 'light')).toMatchObject({
      step: last,
      paper: dark
    });
    expect(await paper('?theme=light', 'dark')).toMatchObject({
      paper: light,
      still: '#light'
    });
    expect(await paper('?theme=dark', 'light')).toMatchObject({ paper: dark, still: '#dark' });
    expect(await paper('?theme=auto', 'dark')).toMatchObject({ paper: dark, still: '#dark' });
    expect(await paper('?step=%zz&theme=pink', 'light')).toEqual({
      step: first,
      paper: light,
      still: ''
    });
  });

  test('a wheel over it scrolls the host', async ({ host }) => {
    const { page, guest: frame } = await host({ guest });
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight))
      .toBe(0);
    await page.mouse.move(200, 200);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

test('its living picture comes when the reader turns to it, and until then the stills stand there', async ({
  host
}) => {
  const late: string[] = [];
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  const { guest: frame } = await host({
    guest: 'embed/scene/map/',
    before: async (page) => {
      page.on('request', (request) => {
        const [name] = /(geometry|scene-map)\.js/.exec(request.url()) ?? [];
        if (name) late.push(name);
      });
      await page.route('**/guest/scene-map.js*', async (route) => {
        await held;
        await route.continue();
      });
    }
  });
  const [, second = '', third = ''] = stepsOf('map');
  const still = () => frame.$eval(picture, (image: HTMLImageElement) => image.currentSrc);
  await frame.waitForSelector('html[data-alive]');
  expect(await still()).toContain('/stage/scene-map-');
  expect(late).toEqual([]);
  const height = await heightOf(frame);
  await part(frame, 'next').focus();
  await expect.poll(() => late).toHaveLength(3);
  await part(frame, 'next').click();
  expect(await stepped(frame)).toEqual([second]);
  // It may be a moment away: the last picture stays, then the step's own stands there.
  await expect.poll(still).toContain(`/${second}`);
  expect(await frame.$eval(picture, (image: HTMLImageElement) => image.naturalWidth)).toBe(800);
  expect(await heightOf(frame)).toBe(height);
  release();
  await frame.waitForSelector(live);
  await part(frame, 'next').click();
  expect(await stepped(frame)).toEqual([third]);
  expect(await heightOf(frame)).toBe(height);
  expect(late).toHaveLength(3);
});

describe('where its script does not run', () => {
  const path = 'embed/scene/testimony/';
  const ways = {
    'scripts are off': null,
    'it is missing': { status: 404, body: '' },
    'it is empty': { body: '', contentType: 'text/javascript' },
    'it is a page': { body: '<!doctype html><p>Sign in', contentType: 'text/html' },
    'it throws': { body: 'throw new Error()', contentType: 'text/javascript' }
  };

  test.for(Object.entries(ways))(
    '%s: every step can be read and seen',
    async (way, { browser }) => {
      const [, answer] = way;
      const page = await browser.newPage({ javaScriptEnabled: answer !== null });
      await page.route('**/guest/scene.js*', (route) => route.fulfill(answer ?? {}));
      await page.goto(inject('site') + path);
      const seen = await page.$$eval('[data-step]', (all) =>
        all.map((step) => {
          const words = step.querySelector('.words');
          const still = step.querySelector('img');
          return [words, still].every((each) => (each?.getClientRects().length ?? 0) > 0);
        })
      );
      expect(seen.length).toBeGreaterThan(1);
      expect(seen).not.toContain(false);
      expect(await page.locator('.stepper').isVisible()).toBe(false);
      const still = page.locator('[data-step] img').last();
      await still.scrollIntoViewIfNeeded();
      await expect
        .poll(() => still.evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBe(800);
      await page.close();
    }
  );

  const late = Object.entries(ways).flatMap(([way, answer]) =>
    answer ? [[way, answer] as const] : []
  );
  test.for(late)(
    'for its living picture %s: each step has its still',
    async ([, answer], { browser }) => {
      const page = await browser.newPage({ viewport: { width: 720, height: 900 } });
      let asked = 0;
      await page.route('**/guest/scene-testimony.js*', (route) => {
        asked += 1;
        return route.fulfill(answer);
      });
      await page.goto(inject('site') + path);
      const [, ...others] = stepsOf('testimony');
      for (const step of others) {
        await page.click('[data-part="next"]');
        expect(await stepped(page.mainFrame())).toEqual([step]);
        await expect
          .poll(() => page.$eval(picture, (image: HTMLImageElement) => image.currentSrc))
          .toContain(`/${step}.svg`);
        expect(await page.$eval(picture, (image: HTMLImageElement) => image.naturalWidth)).toBe(
          800
        );
      }
      // One that did not come is asked for again.
      expect(asked).toBe('status' in answer ? others.length : 1);
      await page.close();
    }
  );
});
