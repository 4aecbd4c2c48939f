import { readFileSync } from 'node:fs';
import { countHeld } from './support/countHeld.ts';
import {
  expect,
  guestOf,
  ids,
  read,
  rolled,
  seen,
  shows,
  site,
  stageBox,
  test,
  toldOf
} from './support/embedTest.ts';
import { evergreen, strictPolicy, versioned } from './support/hostPages.ts';
import { frames } from './support/steps.ts';

test('a strict policy with trusted types has nothing to object to', async ({ visit }) => {
  const page = await visit({
    headers: { 'content-security-policy': strictPolicy(site) },
    expected: /violates style-src-elem: inline|(Applying|apply) inline style/
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
  'names nothing global but the element, and leaves the page’s own as it is: %s',
  async (mode, { visit }) => {
    const names = () => [
      ...Object.getOwnPropertyNames(window).sort(),
      ...[EventTarget, Node, Element, HTMLElement, Text, Document].flatMap(({ name, prototype }) =>
        Reflect.ownKeys(prototype).map((key) => `${name}.${String(key)}`)
      )
    ];
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

test('in a column of 600 pixels no card hides more than three fifths of the picture', async ({
  visit
}) => {
  const words = readFileSync('build/embed/story-snippet.html', 'utf8').replaceAll(
    '"../',
    `"${site}`
  );
  const page = await visit({
    page: {
      css: 'body{width:600px;margin:0 auto}',
      html: () => `<lesotho-2014>${words}</lesotho-2014>`
    }
  });
  await rolled(page);
  const tall = await page.$$eval('lesotho-2014 > section:not([data-held])', (cards) =>
    cards
      .map((card) => [(card as HTMLElement).dataset.step, card.getBoundingClientRect().height])
      .filter(([, height]) => Number(height) > 0.6 * innerHeight)
  );
  expect(tall).toEqual([]);
});
