import type { Frame, Page } from 'playwright-core';
import { describe } from 'vitest';
import { heights, message, parse } from '../../src/lib/embed/protocol.ts';
import { expect, test } from './support/guests.ts';
import { placeOf, stepsOf } from './support/places.ts';

const guest = 'embed/scene/assembly/';
const [first = ''] = stepsOf('assembly');
const [chosen = '', last = ''] = stepsOf('assembly').slice(-2);
const fields = (each: unknown) => (each ?? {}) as Record<string, unknown>;
const amp = (heard: readonly unknown[]) =>
  heard.filter((each) => fields(each).sentinel === 'amp').map((each) => fields(each).height);
const contentHeight = (frame: Frame) =>
  frame.$eval('[data-part="content"]', (content) => content.getBoundingClientRect().height);

/** Waits until the frame has stood that long, in milliseconds: what it says by itself is then said. */
const age = (frame: Frame, least: number) =>
  expect
    .poll(() => frame.evaluate(() => performance.now()), { timeout: 3 * least, interval: 100 })
    .toBeGreaterThan(least);

/** A host of our own kind: answers hello with one port, and keeps what comes over it. */
const ownHost = (init: object) => `
  window.ported = [];
  addEventListener('message', ({ data, source }) => {
    if (data.type !== 'hello') return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => ported.push(data);
    window.say = (said) => port1.postMessage(said);
    source.postMessage(${JSON.stringify(init)}, '*', [port2]);
  });`;
const init = message('init', {
  id: 'scene-assembly',
  theme: 'dark',
  lang: 'en',
  dir: 'ltr',
  reducedMotion: true,
  step: chosen
});
const ported = (page: Page) =>
  page.evaluate(() => (window as unknown as { ported: unknown[] }).ported);
const say = (page: Page, said: unknown) =>
  page.evaluate((each) => (window as unknown as { say(said: unknown): void }).say(each), said);
const place = (frame: Frame) => frame.locator('[data-part="place"]').textContent();

/** How often a host of open-iframe-resizer's kind has been told the size. */
const told = (heard: readonly unknown[]) =>
  heard.filter((each) => fields(each).type === 'iframe-resized').length;

test('the whole story is never cut off, however wide it is', async ({ host }) => {
  const { page, guest: frame } = await host({ guest: 'embed/story/' });
  for (const width of [280, 400, 600, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(() =>
        frame.evaluate((wide) => {
          const { scrollHeight, scrollWidth } = document.documentElement;
          return [innerWidth === wide, scrollHeight - innerHeight, scrollWidth - innerWidth];
        }, width)
      )
      .toEqual([true, 0, 0]);
    // Room for longer words.
    expect(await frame.evaluate(() => innerHeight)).toBeLessThan(0.9 * heights.most);
  }
});

describe('to hosts of every kind', () => {
  test('it answers a question once, however often it is asked', async ({ host }) => {
    const { page, guest: frame, heard } = await host({ guest });
    const ask = (type: string, times: number) =>
      page.evaluate(
        (asked) => {
          for (let i = 0; i < asked.times; i += 1)
            window.frames[0]?.postMessage({ type: asked.type }, '*');
        },
        { type, times }
      );
    await expect.poll(async () => told(await heard())).toBeGreaterThan(0);
    await ask('iframe-child-init', 500);
    await ask('iframe-get-child-dimensions', 500);
    await frame.evaluate(() => parent.postMessage('the last', '*'));
    await expect.poll(async () => (await heard()).includes('the last')).toBe(true);
    // The two answers are among what it says unasked, while it is new.
    expect(told(await heard())).toBeLessThan(20);
  });

  test('it says its height, and comes to rest', async ({ host }) => {
    const { page, guest: frame, heard } = await host({ guest });
    await expect
      .poll(async () => Math.abs(Number(amp(await heard()).at(-1)) - (await contentHeight(frame))))
      .toBeLessThanOrEqual(2);
    const inner = () => frame.evaluate(() => innerHeight);
    await expect.poll(inner).toBe(amp(await heard()).at(-1));
    expect(new Set(amp(await heard())).size).toBeLessThanOrEqual(3);
    await page.setViewportSize({ width: 400, height: 700 });
    await expect.poll(async () => (await inner()) - (await contentHeight(frame))).toBeLessThan(2);
    await frame.locator('summary:visible').first().click();
    await expect.poll(async () => (await inner()) - (await contentHeight(frame))).toBeLessThan(2);
    const over = () => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await expect.poll(over).toBe(0);
  });

  test('it says nothing that is not a height, a greeting, or what the host gave', async ({
    host
  }) => {
    const { heard } = await host({
      guest: `${guest}?childId=piece-1#?secret=AbCdEf1234`,
      script: ''
    });
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(10);
    const shapes = (await heard()).map((each) => {
      if (typeof each === 'string') return each.replace(/\d+$/, '');
      if (parse(each, ['hello'], [])) return 'hello';
      return JSON.stringify(each).replace(/:\d+/g, ':#');
    });
    expect([...new Set(shapes)].sort()).toEqual([
      'hello',
      'pymxPYMxpiece-1xPYMxheightxPYMx',
      '{"message":"height","value":#,"secret":"AbCdEf1234"}',
      '{"sentinel":"amp","type":"embed-size","height":#}',
      '{"type":"iframe-resized","width":#,"height":#}'
    ]);
  });

  test('it answers WordPress and open-iframe-resizer, and nobody without the secret', async ({
    host
  }) => {
    const {
      page,
      guest: frame,
      heard
    } = await host({
      guest: `${guest}#?secret=AbCdEf1234`,
      script: ''
    });
    const ask = (question: unknown) =>
      page.evaluate((each) => {
        const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
        contentWindow?.postMessage(each, '*');
      }, question);
    // What it says by itself, at first, is over.
    await expect.poll(async () => amp(await heard()).length).toBeGreaterThanOrEqual(4);
    await age(frame, 4000);
    const before = (await heard()).length;
    for (const wrong of [
      null,
      'x',
      7,
      { message: 'ready', secret: 'wrong00000' },
      { message: 'ready' }
    ])
      await ask(wrong);
    await ask({ message: 'ready', secret: 'AbCdEf1234' });
    await expect.poll(async () => (await heard()).length).toBe(before + 3);
    await ask({ type: 'iframe-get-child-dimensions' });
    await expect.poll(async () => (await heard()).length).toBe(before + 6);
  });
});

describe('to our own host', () => {
  test('it speaks over the port alone, and does what it is told', async ({ host }) => {
    const { page, guest: frame, heard } = await host({ guest, script: ownHost(init) });
    await expect.poll(() => place(frame)).toBe(placeOf(chosen));
    await expect
      .poll(async () => (await ported(page)).map((each) => fields(each).type))
      .toEqual(expect.arrayContaining(['size', 'ready']));
    for (const said of await ported(page))
      expect(parse(said, ['size', 'ready', 'event'], [chosen])).not.toBeNull();
    expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');

    const others = (await heard()).length;
    await say(page, message('theme', { theme: 'light' }));
    await say(page, message('step', { step: last }));
    await expect.poll(() => place(frame)).toBe(placeOf(last));
    expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    await say(page, { ...message('step', { step: first }), extra: 1 });
    await say(page, message('step', { step: 'nowhere' }));
    await say(page, '<img src=x>');
    await frame.locator('[data-part="previous"]').click();
    await expect
      .poll(async () => (await ported(page)).filter((each) => fields(each).type === 'event'))
      .toEqual([
        message('event', { name: 'interact', step: chosen }),
        message('event', { name: 'step', step: chosen })
      ]);
    expect((await heard()).length, 'nothing more beside the port').toBe(others);
  });

  test.for([
    ['without a port', `source.postMessage(${JSON.stringify(init)}, '*');`],
    [
      'with two ports',
      `const { port1, port2 } = new MessageChannel(); source.postMessage(${JSON.stringify(init)}, '*', [port1, port2]);`
    ],
    [
      'with a step that is none',
      `source.postMessage(${JSON.stringify({ ...init, step: 'nowhere' })}, '*', [new MessageChannel().port2]);`
    ],
    [
      'from another window',
      `const other = document.createElement('iframe'); document.body.append(other);
       other.contentWindow.frame = source;
       const tell = other.contentDocument.createElement('script');
       tell.textContent = 'frame.postMessage(${JSON.stringify(init)}, "*", [new MessageChannel().port2])';
       other.contentDocument.body.append(tell);`
    ]
  ] as const)('it takes no answer %s', async ([, answer], { host }) => {
    const script = `addEventListener('message', ({ data, source }) => {
      if (data.type === 'hello') { ${answer} }
    });`;
    const { guest: frame, heard } = await host({ guest, script });
    await age(frame, 1200);
    expect(await place(frame)).toBe(placeOf(first));
    expect(amp(await heard()).length).toBeGreaterThan(2);
  });

  test('when its page goes it lets everything go, and when it comes back it begins anew', async ({
    host
  }) => {
    const {
      page,
      guest: frame,
      heard
    } = await host({
      guest,
      script: '',
      before: (each) =>
        each.addInitScript(() => {
          const held = { listeners: 0, observers: 0 };
          (window as unknown as { held: typeof held }).held = held;
          const add = window.addEventListener;
          window.addEventListener = function (type: string, listener: never, options?: object) {
            const signal = (options as AddEventListenerOptions | undefined)?.signal;
            if (signal && type === 'message') {
              held.listeners += 1;
              signal.addEventListener('abort', () => (held.listeners -= 1));
            }
            add.call(window, type, listener, options);
          } as typeof add;
          window.ResizeObserver = class extends ResizeObserver {
            constructor(callback: ResizeObserverCallback) {
              super(callback);
              held.observers += 1;
            }
            override disconnect() {
              held.observers -= 1;
              super.disconnect();
            }
          };
        })
    });
    const held = () =>
      frame.evaluate(() => (window as unknown as { held: Record<string, number> }).held);
    const hellos = async () =>
      (await heard()).filter((each) => fields(each).type === 'hello').length;
    expect(await held()).toEqual({ listeners: 2, observers: 1 });
    await frame.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await held()).toEqual({ listeners: 0, observers: 0 });
    const quiet = (await heard()).length;
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
      contentWindow?.postMessage({ type: 'iframe-get-child-dimensions' }, '*');
    });
    await age(frame, 3500);
    expect((await heard()).length).toBe(quiet);

    const before = await hellos();
    await frame.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    );
    await expect.poll(hellos).toBe(before + 1);
    expect(await held()).toEqual({ listeners: 2, observers: 1 });
  });
});

test('outside a frame it is silent', async ({ open }) => {
  const page = await open({
    path: guest,
    before: (each) =>
      each.addInitScript(() => {
        const heard: unknown[] = ((window as unknown as { heard: unknown[] }).heard = []);
        addEventListener('message', ({ data }) => heard.push(data));
      })
  });
  await page.locator('[data-part="next"]').click();
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
});
