import type { Frame, Page } from 'playwright-core';
import { describe } from 'vitest';
import { message, parse } from '../../src/lib/embed/protocol.ts';
import { expect, test, type Hosted } from './support/guests.ts';
import { neighboursOf, stepsOf } from './support/places.ts';

const guest = 'embed/graphic/';
const init = (fields: object = {}) =>
  message('init', {
    id: 'graphic',
    theme: 'auto',
    lang: 'en',
    dir: 'ltr',
    reducedMotion: false,
    step: '',
    ...fields
  });

/** A host that gives the frame a channel and, at once, a step. */
const script = (first: object, ...then: readonly object[]) => `
  window.ported = [];
  addEventListener('message', ({ data, source }) => {
    if (data.type !== 'hello') return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => ported.push(data);
    window.say = (said) => port1.postMessage(said);
    source.postMessage(${JSON.stringify(first)}, '*', [port2]);
    for (const said of ${JSON.stringify(then)}) say(said);
  });`;
const ported = (page: Page) =>
  page.evaluate(() => (window as unknown as { ported: unknown[] }).ported);
const ready = async ({ page }: Hosted) =>
  expect
    .poll(async () => (await ported(page)).some((each) => parse(each, ['ready'], [])))
    .toBe(true);
const say = (page: Page, said: unknown) =>
  page.evaluate((each) => (window as unknown as { say(said: unknown): void }).say(each), said);
const shown = (frame: Frame) => frame.evaluate(() => document.documentElement.dataset.step);
const live = '[data-part="picture"] > .layer:only-child > svg';

describe('the pictures alone, in a sandbox', () => {
  test('stand with the first step drawn, before any host has answered', async ({ host }) => {
    const { guest: frame } = await host({ guest, script: '' });
    const still = frame.locator('[data-part="picture"] > .still:only-child > img');
    await expect
      .poll(() => still.evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    expect(await still.isVisible()).toBe(true);
    expect(await shown(frame)).toBeUndefined();
  });

  test('show the step that the host names, in the whole of their frame', async ({ host }) => {
    const hosted = await host({ guest, script: script(init({ step: 'votes' })) });
    const { page, guest: frame } = hosted;
    await ready(hosted);
    expect(await shown(frame)).toBe('votes');
    const fills = () =>
      frame.evaluate((selector) => {
        const { width, height } = document.querySelector(selector)!.getBoundingClientRect();
        return [width - innerWidth, height - innerHeight, document.documentElement.scrollTop];
      }, live);
    await expect.poll(fills).toEqual([0, 0, 0]);
    await page.setViewportSize({ width: 420, height: 800 });
    await expect.poll(() => frame.getAttribute(live, 'viewBox')).toBe('0 0 420 600');
    await expect.poll(fills).toEqual([0, 0, 0]);
    await page.setViewportSize({ width: 1100, height: 800 });
    await expect.poll(() => frame.getAttribute(live, 'viewBox')).toBe('0 0 1100 600');
  });

  test('cut to a step far away, travel to a neighbour, and cut where motion is unwanted', async ({
    host
  }) => {
    const [here, next] = neighboursOf('assembly');
    const away = stepsOf('assembly').at(-1)!;
    const moving = async (reducedMotion: boolean) => {
      const hosted = await host({
        guest,
        script: script(init({ step: here, reducedMotion }))
      });
      const { page, guest: frame } = hosted;
      await ready(hosted);
      await frame.evaluate(() => {
        let count = 0;
        const place = document.querySelector('[data-part="picture"]') as HTMLElement;
        const seen = { attributes: true, childList: true, subtree: true };
        // One callback of the observer a task: a cut is one, a journey is many.
        new MutationObserver(() => (place.dataset.turns = String((count += 1)))).observe(
          place.firstElementChild as HTMLElement,
          seen
        );
      });
      const count = async () =>
        Number(await frame.getAttribute('[data-part="picture"]', 'data-turns'));
      const turns = async (step: string) => {
        const before = await count();
        await say(page, message('step', { step }));
        await expect.poll(() => shown(frame)).toBe(step);
        let last = -1;
        const rests = async () => last === (last = await count());
        await expect.poll(rests, { interval: 150 }).toBe(true);
        return (await count()) - before;
      };
      return [await turns(next), await turns(away)] as const;
    };
    const [near, far] = await moving(false);
    expect(near).toBeGreaterThan(2);
    expect(far).toBe(1);
    expect(await moving(true)).toEqual([1, 1]);
  });

  test('take the host’s theme, at first and later', async ({ host }) => {
    const hosted = await host({ guest, script: script(init({ theme: 'dark' })) });
    const { page, guest: frame } = hosted;
    await ready(hosted);
    const paper = () =>
      frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await paper()).toBe('rgb(20, 22, 27)');
    await say(page, message('theme', { theme: 'light' }));
    await expect.poll(paper).toBe('rgb(246, 241, 230)');
  });

  test('can show every step of the story, and none of it fails', async ({ host }) => {
    const hosted = await host({ guest, script: script(init()) });
    const { page, guest: frame } = hosted;
    await ready(hosted);
    const steps = await frame.$eval('[data-part="keyframes"]', (data) =>
      (JSON.parse(data.textContent ?? '') as { id: string; scene: string }[]).map(({ id }) => id)
    );
    expect(steps.length).toBeGreaterThan(40);
    // Every other one, then the rest: never a neighbour, so each is drawn at once.
    for (const step of [...steps.filter((_, i) => i % 2), ...steps.filter((_, i) => i % 2 === 0)]) {
      // Said again until it is heard: more than twenty messages a second are not.
      const told = async () => {
        await say(page, message('step', { step }));
        return shown(frame);
      };
      await expect.poll(told, { interval: 60 }).toBe(step);
    }
    expect((await ported(page)).filter((each) => parse(each, ['event'], steps))).toEqual([]);
    expect(await frame.locator(live).count()).toBe(1);
  });

  test('say nothing to those who listen, take no focus, and let the wheel through', async ({
    host
  }) => {
    const hosted = await host({ guest, script: script(init({ step: 'votes' })) });
    const { page, guest: frame, heard } = hosted;
    await ready(hosted);
    expect(await frame.locator('[aria-hidden="true"] :is(a, button, [tabindex])').count()).toBe(0);
    expect(await frame.locator('main').ariaSnapshot()).toMatch(/^- main:\s+- heading [^\n]*$/);
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const types = (await heard()).map((each) => (each as { type?: string }).type);
    expect(types, 'no height of its own').toEqual(['hello']);
  });
});
