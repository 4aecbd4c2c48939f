import type { Browser, BrowserContextOptions, Frame, Page, Route } from 'playwright-core';
import { inject } from 'vitest';
import {
  builtSteps,
  evergreen,
  hostPage,
  inlineScript,
  versioned,
  type HostOptions
} from './support/hostPages.ts';
import { hostServer, type HostServer } from './support/hostServer.ts';
import { stubGuest } from './support/stubGuest.ts';
import { frames } from './support/steps.ts';
import { expect, test as base } from './support/test.ts';
import { watch } from './support/watch.ts';

const ids = builtSteps();
const site = inject('site');

interface Visit extends BrowserContextOptions {
  readonly page?: Partial<HostOptions>;
  readonly headers?: Record<string, string>;
  readonly before?: (page: Page) => unknown;
  /** What the site answers for the graphic; a guest that says what it hears, if not given. */
  readonly guest?: string | null;
  /** Trouble that belongs to the test. */
  readonly expected?: RegExp;
}

const test = base.extend<{ hosts: HostServer; visit: (options?: Visit) => Promise<Page> }>({
  hosts: [
    async ({}, use) => {
      const server = await hostServer();
      await use(server);
      await server.close();
    },
    { scope: 'file' }
  ],
  visit: async ({ browser, hosts }, use) => {
    const trouble: string[] = [];
    let known = /^foreign: http:\/\/localhost/;
    const contexts: Awaited<ReturnType<Browser['newContext']>>[] = [];
    await use(async ({ page: host, headers, before, guest, expected, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        ...options
      });
      contexts.push(context);
      const page = await context.newPage();
      if (expected) known = new RegExp(`${known.source}|${expected.source}`);
      await watch(page, hosts.origin, trouble);
      await page.addInitScript(() => {
        const seen = { shift: 0, events: [] as unknown[] };
        Object.defineProperty(document, 'seen', { value: seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as unknown as {
              value: number;
              hadRecentInput: boolean;
            };
            if (!hadRecentInput) seen.shift += value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        addEventListener('lesotho-2014:event', (event) =>
          seen.events.push((event as CustomEvent).detail)
        );
      });
      await page.route(`${site}embed/graphic/**`, (route) =>
        guest === null
          ? route.abort()
          : route.fulfill({ contentType: 'text/html', body: guest ?? stubGuest })
      );
      await before?.(page);
      await page.goto(hosts.put({ html: hostPage({ site, ids, ...host }), headers }));
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(trouble.filter((line) => !known.test(line))).toEqual([]);
  }
});

/** Resolves when the words are cards that pass over the picture. */
const rolled = (page: Page) =>
  page.waitForSelector('lesotho-2014[data-rolled]', { timeout: 10_000 });
const guestOf = (page: Page): Frame => {
  const frame = page.frames().find((each) => each.url().startsWith(`${site}embed/graphic/`));
  if (!frame) throw new Error('there is no guest');
  return frame;
};
/** Waits until the guest shows this step. */
const shows = (page: Page, step: string) =>
  guestOf(page).waitForSelector(`html[data-step="${step}"]`, { state: 'attached', timeout: 5000 });
/** Puts the card of a step where it is read. */
const read = (page: Page, step: string) =>
  page.evaluate((id) => {
    const top = document.querySelector(`[data-step="${id}"]`)?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: top - innerHeight * 0.4, behavior: 'instant' });
  }, step);
const stageBox = (page: Page) =>
  page.$eval('lesotho-2014', (host) => {
    const stage = host.shadowRoot?.querySelector('.stage') as HTMLElement;
    const { top, width, height } = stage.getBoundingClientRect();
    return { top, width, height, position: getComputedStyle(stage).position };
  });
/** That the words are a plain article: every picture in its place, and no stage. */
async function expectArticle(page: Page) {
  const state = await page.$eval('lesotho-2014', (host) => ({
    rolled: host.hasAttribute('data-rolled'),
    sections: host.querySelectorAll('section').length,
    shown: [...host.querySelectorAll('img')].filter((img) => img.getClientRects().length > 0)
      .length,
    stage: host.shadowRoot
      ? getComputedStyle(host.shadowRoot.querySelector('.stage') as Element).position
      : 'none'
  }));
  expect(state.rolled).toBe(false);
  expect(state.sections).toBe(ids.length);
  expect(state.shown).toBe(ids.length);
  expect(state.stage).not.toBe('sticky');
}
const seen = (page: Page) =>
  page.evaluate(
    () =>
      (document as unknown as { seen: { shift: number; events: { name: string; step: string }[] } })
        .seen
  );

for (const [name, viewport] of [
  ['wide', { width: 1280, height: 800 }],
  ['narrow', { width: 360, height: 740 }]
] as const)
  test(`the picture follows the reader through every step, ${name}`, async ({ visit }) => {
    const page = await visit({ viewport });
    await rolled(page);
    const length = await page.evaluate(() => history.length);
    const focus = await page.evaluate(() => document.activeElement?.tagName);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(focus).toBe('BODY');
    for (const id of ids) {
      await read(page, id);
      await shows(page, id);
      const { top, height, position } = await stageBox(page);
      expect({ height, position }).toEqual({ height: viewport.height, position: 'sticky' });
      // Where the first card was in sight from the start, the picture may still be arriving.
      if (id !== ids[0]) expect(top).toBe(0);
    }
    for (const id of [ids[20], ids[3], ids.at(-1), ids[0]] as string[]) {
      await read(page, id);
      await shows(page, id);
    }
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    ).toBeLessThanOrEqual(0);
    expect((await seen(page)).shift).toBeLessThanOrEqual(0.1);
    const rates = await guestOf(page).evaluate(() => {
      const { heard } = document as unknown as { heard: { at: number }[] };
      return heard.map(
        ({ at }) => heard.filter((each) => each.at >= at && each.at < at + 1000).length
      );
    });
    expect(Math.max(...rates)).toBeLessThanOrEqual(20);
    const told = (await seen(page)).events;
    expect(new Set(told.map(({ step }) => step))).toEqual(new Set(ids));
  });

test('however fast the reader goes, the guest hears little and the last of it is right', async ({
  visit
}) => {
  const page = await visit();
  await rolled(page);
  for (let turn = 0; turn < 3; turn += 1)
    await page.evaluate(async () => {
      for (const section of document.querySelectorAll('section[data-step]')) {
        section.scrollIntoView({ behavior: 'instant' });
        await new Promise(requestAnimationFrame);
      }
    });
  await shows(page, ids.at(-1) as string);
  const most = await guestOf(page).evaluate(() => {
    const { heard } = document as unknown as { heard: { at: number }[] };
    return Math.max(
      ...heard.map(({ at }) => heard.filter((each) => each.at >= at && each.at < at + 1000).length)
    );
  });
  expect(most).toBeLessThanOrEqual(20);
});

const strict = [
  "default-src 'none'",
  `script-src ${versioned(site)}`,
  `frame-src ${site}embed/`,
  "style-src 'none'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join('; ');

test('a strict policy with trusted types has nothing to object to', async ({ visit }) => {
  const page = await visit({
    headers: { 'content-security-policy': strict },
    expected: /violates style-src-elem: inline|Applying inline style/
  });
  await rolled(page);
  await read(page, ids[5] as string);
  await shows(page, ids[5] as string);
  expect((await stageBox(page)).position).toBe('sticky');
});

test('a page with hostile rules cannot take the piece apart', async ({ visit }) => {
  const page = await visit({
    page: {
      css: `*{margin:0!important;padding:0!important;position:static!important;float:left!important;
        width:auto!important;max-width:none!important;transform:none!important;display:inline!important}
        iframe{height:auto!important;width:10px!important} section{position:absolute!important;top:0!important}
        head,head *{display:none!important}`
    }
  });
  await rolled(page);
  for (const id of [ids[20], ids[30]] as string[]) {
    await read(page, id);
    await shows(page, id);
  }
  expect(await stageBox(page)).toMatchObject({ top: 0, height: 800, position: 'sticky' });
  const frame = await page.$eval('lesotho-2014', (host) => {
    const { width, height } = (
      host.shadowRoot?.querySelector('iframe') as Element
    ).getBoundingClientRect();
    return { width: width - host.getBoundingClientRect().width, height };
  });
  expect(frame).toEqual({ width: 0, height: 800 });
});

test.for([
  [
    'a wrapper that hides its overflow',
    { html: (p: string) => `<div style="overflow-x:hidden">${p}</div>` }
  ],
  ['a body and a root that both do', { css: 'html,body{height:100%;overflow-x:hidden}' }],
  [
    'a wrapper that scrolls',
    { html: (p: string) => `<div style="overflow:auto;height:600px">${p}</div>` }
  ]
] as const)('unrolled in %s', async ([, host], { visit }) => {
  const page = await visit({ page: host });
  await page.waitForFunction(() => customElements.get('lesotho-2014'));
  await frames(page);
  await expectArticle(page);
  expect(page.frames()).toHaveLength(1);
});

test('a body alone that hides its overflow is the window', async ({ visit }) => {
  const page = await visit({ page: { css: 'body{overflow-x:hidden}' } });
  await rolled(page);
  await read(page, ids[4] as string);
  await shows(page, ids[4] as string);
  expect((await stageBox(page)).top).toBe(0);
});

test('unrolled when motion is unwanted, and rolled when it is wanted again', async ({ visit }) => {
  const page = await visit({ reducedMotion: 'reduce' });
  await page.waitForFunction(() => customElements.get('lesotho-2014'));
  await frames(page);
  await expectArticle(page);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await rolled(page);
  await read(page, ids[8] as string);
  await shows(page, ids[8] as string);
  const before = await page.$eval(
    `[data-step="${ids[8]}"] p`,
    (p) => p.getBoundingClientRect().top
  );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForSelector('lesotho-2014:not([data-rolled])');
  await expectArticle(page);
  const after = await page.$eval(`[data-step="${ids[8]}"] p`, (p) => p.getBoundingClientRect().top);
  expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
});

test('on paper it is an article with its stills', async ({ visit }) => {
  const page = await visit();
  await rolled(page);
  await page.emulateMedia({ media: 'print' });
  const shown = await page.$$eval(
    'lesotho-2014 img',
    (stills) => stills.filter((still) => still.getClientRects().length > 0).length
  );
  expect(shown).toBe(ids.length);
  const stage = await page.$eval(
    'lesotho-2014',
    (host) => getComputedStyle(host.shadowRoot?.querySelector('.stage') as Element).display
  );
  expect(stage).toBe('none');
});

test.for([
  ['does not come', null],
  ['says nothing', '<!doctype html><title>Silence</title>'],
  ['cannot draw', stubGuest.replace("type: 'ready'", "type: 'event', name: 'error', step: ''")]
] as const)('an article where the guest %s', async ([, guest], { visit }) => {
  const page = await visit({
    guest,
    expected: /^failed: .*graphic|^console error: Failed to load/,
    // The test does not wait as long as a reader would.
    before: (each) => each.clock.install()
  });
  await page.waitForFunction(() => document.querySelector('lesotho-2014')?.shadowRoot);
  await page.clock.runFor(9000);
  await expectArticle(page);
});

test.for(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/', '/relative/', 'http://[', ''])(
  'an article where src is %o',
  async (src, { visit }) => {
    const page = await visit({ page: { attributes: `src="${src}"` } });
    await page.waitForFunction(() => customElements.get('lesotho-2014'));
    await frames(page);
    await expectArticle(page);
    expect(page.frames()).toHaveLength(1);
  }
);

test('a hostile frame beside it steers nothing', async ({ visit }) => {
  const page = await visit({
    page: {
      after: `<iframe sandbox="allow-scripts" title="hostile" srcdoc="<script>
        const types = ['hello', 'init', 'step', 'size', 'ready', 'event'];
        for (const type of types) for (const target of [() => parent, () => parent.frames[0], () => parent.frames[1]])
          try { target().postMessage({ ns: 'lesotho-2014', v: 1, type, id: 'x', step: '${ids[9]}', height: 20000,
            name: 'error', theme: 'dark', lang: 'en', dir: 'ltr', reducedMotion: false }, '*'); } catch {}
        parent.postMessage(null, '*'); parent.postMessage('pymxPYMxaxPYMxheightxPYMx9', '*');
        parent.postMessage({ ns: 'lesotho-2014', v: 1, type: 'hello', id: 'done' }, '*');
      </script>"></iframe>`
    }
  });
  await rolled(page);
  await read(page, ids[2] as string);
  await shows(page, ids[2] as string);
  const hostile = page.frames().find((frame) => frame.url() === 'about:srcdoc');
  expect(hostile).toBeDefined();
  expect((await stageBox(page)).height).toBe(800);
  expect((await seen(page)).events.map(({ name }) => name)).not.toContain('error');
  const heard = await guestOf(page).evaluate(
    () => (document as unknown as { heard: { type: string }[] }).heard
  );
  expect(heard.filter(({ type }) => type === 'init')).toHaveLength(1);
});

test('two copies, two versions, three pieces: each of them for itself', async ({ visit }) => {
  const page = await visit({
    page: {
      scripts: [versioned(site), evergreen(site), versioned(site)],
      html: (piece) => `${piece}<hr>${piece}<hr>${piece}`
    }
  });
  await rolled(page);
  const sticky = await page.$$eval('lesotho-2014', (hosts) => hosts.length);
  expect(sticky).toBe(3);
  await page.evaluate(() => document.querySelectorAll('lesotho-2014')[2]?.scrollIntoView());
  await page.waitForFunction(() =>
    document.querySelectorAll('lesotho-2014')[2]?.hasAttribute('data-rolled')
  );
});

test.for(['frame', 'inline'])(
  'names nothing global but the element: %s',
  async (mode, { visit }) => {
    const names = () => Object.getOwnPropertyNames(window).sort();
    const bare = await visit({ page: { scripts: [] } });
    const before = await bare.evaluate(names);
    const page = await visit({ page: { attributes: `mode="${mode}"` } });
    await rolled(page);
    expect(await page.evaluate(names)).toEqual(before);
  }
);

test.for(['frame', 'inline'])(
  'removed, it lets go of everything; inserted again, it works: %s',
  async (mode, { visit }) => {
    const page = await visit({
      page: { attributes: `mode="${mode}"` },
      before: (each) => each.addInitScript(countHeld)
    });
    await rolled(page);
    const held = () =>
      page.evaluate(() => ({ ...(document as unknown as { held: Record<string, number> }).held }));
    const working = await held();
    const sheets = await page.evaluate(() => document.adoptedStyleSheets.length);
    expect(sheets).toBe(1);
    const idle = async () => {
      await page.evaluate(() => {
        const host = document.querySelector('lesotho-2014') as HTMLElement;
        Object.defineProperty(document, 'kept', { value: host, configurable: true });
        host.remove();
      });
      await frames(page);
      return held();
    };
    const removed = await idle();
    expect(removed).toEqual({ listeners: 2, observers: 0, ports: 0, timers: 0 });
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    for (let turn = 0; turn < 3; turn += 1) {
      await page.evaluate(() => {
        const { kept } = document as unknown as { kept: HTMLElement };
        document.querySelector('footer')?.before(kept);
      });
      await rolled(page);
      await read(page, ids[3] as string);
      await (mode === 'frame' ? shows : toldOf)(page, ids[3] as string);
      expect((await held()).listeners).toBe(working.listeners);
      expect(await idle()).toEqual(removed);
    }
  }
);

/** What is drawn in the page itself: how many shapes, and whether the shared geometry is found. */
const drawn = (page: Page) =>
  page.$eval('lesotho-2014', (host) => {
    const live = host.shadowRoot?.querySelector('.live');
    const uses = [...(live?.querySelectorAll<SVGUseElement>('.layer use') ?? [])];
    return {
      frames: host.shadowRoot?.querySelectorAll('iframe').length,
      shapes: live?.querySelectorAll('.layer > svg *').length ?? 0,
      empty: uses.filter((use) => use.getBBox().width === 0).map((use) => use.href.baseVal),
      ink: live ? getComputedStyle(live).getPropertyValue('--ink').trim() : ''
    };
  });
const inline = { attributes: 'mode="inline"' };
const toldOf = async (page: Page, step: string) =>
  page.waitForFunction(
    (id) =>
      (document as unknown as { seen: { events: { step: string }[] } }).seen.events.at(-1)?.step ===
      id,
    step
  );

test('drawn in the page itself, it follows the reader through every step', async ({ visit }) => {
  const page = await visit({ page: inline });
  await rolled(page);
  for (const id of ids) {
    await read(page, id);
    await page.waitForFunction(
      (step) =>
        (
          document as unknown as { seen: { events: { name: string; step: string }[] } }
        ).seen.events.some((event) => event.name === 'step' && event.step === step),
      id
    );
    const { frames: inFrames, shapes, empty } = await drawn(page);
    expect({ id, inFrames, empty }).toEqual({ id, inFrames: 0, empty: [] });
    expect(shapes).toBeGreaterThan(3);
  }
  const { shift, events } = await seen(page);
  expect(shift).toBeLessThanOrEqual(0.1);
  expect(events.at(-1)).toEqual({ name: 'complete', step: ids.at(-1) });
  expect(page.frames()).toHaveLength(1);
});

const strictInline = strict
  .replace('script-src ', `script-src ${inlineScript(site)} `)
  .replace("trusted-types 'none'", 'trusted-types lesotho-2014');

test('a strict policy lets it draw, and has nothing to object to', async ({ visit }) => {
  const page = await visit({
    page: inline,
    headers: { 'content-security-policy': strictInline },
    expected: /violates style-src-elem: inline|Applying inline style/
  });
  await rolled(page);
  await read(page, ids[5] as string);
  expect((await drawn(page)).shapes).toBeGreaterThan(3);
  expect(page.frames()).toHaveLength(1);
});

test.for([
  [
    'the page forbids the policy',
    strict.replace('script-src ', `script-src ${inlineScript(site)} `)
  ],
  ['the page forbids the script', strictInline.replace(`${inlineScript(site)} `, '')]
] as const)('a frame instead where %s', async ([, policy], { visit }) => {
  const page = await visit({
    page: inline,
    headers: { 'content-security-policy': policy },
    expected:
      /style-src-elem: inline|inline style|TrustedTypePolicy|trusted-types|script-src|inline\.js/
  });
  await rolled(page);
  await read(page, ids[5] as string);
  await shows(page, ids[5] as string);
});

test.for([
  ['does not come', (route: Route) => route.fulfill({ status: 404 })],
  ['is another', (route: Route) => route.fulfill({ contentType: 'text/javascript', body: '0' })]
] as const)('a frame instead where the script %s', async ([, answer], { visit }) => {
  const page = await visit({
    page: inline,
    before: (each) => each.route(inlineScript(site), answer),
    expected: /^(404|failed): .*inline\.js|integrity|CORS|Failed to load|net::ERR/
  });
  await rolled(page);
  await read(page, ids[5] as string);
  await shows(page, ids[5] as string);
});

test('a forced theme outdoes the reader’s scheme, and `auto` is the host’s', async ({ visit }) => {
  const light = '#1d1b16';
  const dark = '#ece6d9';
  for (const [theme, css, colorScheme, ink] of [
    ['dark', '', 'light', dark],
    ['light', ':root{color-scheme:light dark}', 'dark', light],
    ['auto', ':root{color-scheme:light dark}', 'dark', dark],
    ['auto', '', 'dark', light]
  ] as const) {
    const page = await visit({
      page: { css, attributes: `mode="inline" theme="${theme}"` },
      colorScheme
    });
    await rolled(page);
    expect((await drawn(page)).ink).toBe(ink);
    await page.$eval('lesotho-2014', (host) => host.setAttribute('theme', 'dark'));
    expect((await drawn(page)).ink).toBe(dark);
  }
});

/** Counts what a script of the page holds on to; runs before any of it. */
function countHeld(): void {
  if (window.parent !== window) return;
  const held = { listeners: 0, observers: 0, ports: 0, timers: 0 };
  // The test's own driver listens and observes too.
  const ours = () => /embed\.js/.test(new Error().stack ?? '');
  Object.defineProperty(document, 'held', { value: held });
  for (const target of [window, MediaQueryList.prototype] as unknown as EventTarget[]) {
    const { addEventListener } = target;
    target.addEventListener = function (type, heard, options) {
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (ours()) held.listeners += 1;
      if (signal) signal.onabort = chain(signal.onabort, () => (held.listeners -= 1));
      return addEventListener.call(this, type, heard, options);
    };
  }
  function chain(before: AbortSignal['onabort'], then: () => void) {
    return function (this: AbortSignal, event: Event) {
      before?.call(this, event);
      then();
    };
  }
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'] as const) {
    const { prototype } = window[name];
    const { observe, disconnect } = prototype;
    const active = new WeakSet<object>();
    prototype.observe = function (this: object, ...args: unknown[]) {
      if (ours() && !active.has(this)) {
        held.observers += 1;
        active.add(this);
      }
      return (observe as (...all: unknown[]) => void).apply(this, args);
    } as never;
    prototype.disconnect = function (this: object) {
      if (active.delete(this)) held.observers -= 1;
      return (disconnect as () => void).call(this);
    };
  }
  const { close } = MessagePort.prototype;
  const Channel = MessageChannel;
  window.MessageChannel = class extends Channel {
    constructor() {
      super();
      held.ports += 1;
    }
  };
  MessagePort.prototype.close = function () {
    held.ports -= 1;
    return close.call(this);
  };
  const { setTimeout: set, clearTimeout: clear } = window;
  const pending = new Set<number>();
  window.setTimeout = ((then: () => void, ...rest: [number]) => {
    const id = set(
      () => {
        if (pending.delete(id)) held.timers -= 1;
        then();
      },
      ...rest
    ) as unknown as number;
    pending.add(id);
    held.timers += 1;
    return id;
  }) as never;
  window.clearTimeout = ((id: number) => {
    if (pending.delete(id)) held.timers -= 1;
    clear(id);
  }) as never;
}
