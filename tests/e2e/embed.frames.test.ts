import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { snippetFor } from '../../src/lib/embed/host/snippet.ts';
import { countHeld } from './support/countHeld.ts';
import { expect, seen, site, test } from './support/embedTest.ts';
import { evergreen } from './support/hostPages.ts';

const piece = { kind: 'scene', scene: 'map', origin: site, title: 'A map', height: 400 } as const;
const article = (frames: string, script = evergreen(site)): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A host</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
${frames}<p>More.</p>${script ? `<script async src="${script}"></script>` : ''}</html>`;

/** A guest in the place of the scene: says hello, and then these heights. */
const says = (heights: string): string => `<!doctype html><title>A guest</title><script>
  addEventListener('message', ({ ports: [port] }) => {
    document.documentElement.dataset.answered = '';
    for (const height of ${heights}) port.postMessage({ ns: 'lesotho-2014', v: 1, type: 'size', height });
    port.postMessage({ ns: 'lesotho-2014', v: 1, type: 'size', height: 1e9 });
  });
  parent.postMessage({ ns: 'lesotho-2014', v: 1, type: 'hello', id: 'stub' }, '*');
</script>`;
const guest = (body: string) => (page: Page) =>
  page.route(`${site}embed/scene/**`, (route) => route.fulfill({ contentType: 'text/html', body }));
const heightOf = (page: Page) => page.$eval('iframe', (frame) => frame.style.height);

test('a plain frame of a scene is given the height that it asks for', async ({ visit }) => {
  const page = await visit({ html: article(snippetFor(piece)), before: guest(says('[700]')) });
  await page.waitForFunction(() => document.querySelector('iframe')?.style.height === '700px');
  expect(await page.$eval('iframe', (frame) => frame.getBoundingClientRect().height)).toBe(700);
});

test('the site’s own scene is as tall as what it holds', async ({ visit }) => {
  const page = await visit({ html: article(snippetFor(piece)) });
  await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
  const frame = page.frames()[1];
  await page.waitForFunction(
    (needed) => Math.abs(parseFloat(document.querySelector('iframe')!.style.height) - needed) <= 2,
    (await frame?.evaluate(() => document.body.scrollHeight)) ?? 0
  );
});

test('a page that is in a sandbox itself may frame a scene', async ({ visit }) => {
  const page = await visit({
    html: article(snippetFor(piece)),
    headers: { 'content-security-policy': 'sandbox allow-scripts' }
  });
  await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
  expect(await page.evaluate(() => self.origin)).toBe('null');
});

test('a frame that was ready before the script is found by it', async ({ visit }) => {
  const page = await visit({
    html: article(snippetFor(piece), ''),
    before: guest(says('[640]'))
  });
  expect(await heightOf(page)).toBe('auto');
  await page.addScriptTag({ url: evergreen(site) });
  await page.waitForFunction(() => document.querySelector('iframe')?.style.height === '640px');
});

test('a frame that grows with itself comes to rest', async ({ visit }) => {
  const page = await visit({
    html: article(snippetFor(piece)),
    before: guest(says('[500, 520, 540, 560, 580, 600, 620, 640]'))
  });
  await page.waitForFunction(() => document.querySelector('iframe')?.style.height === '580px');
});

test('nobody else’s frame is answered', async ({ visit }) => {
  const hello = says('[900]').replace(/"/g, '&quot;');
  const page = await visit({
    html: article(`<iframe title="stranger" sandbox="allow-scripts" srcdoc="${hello}"></iframe>
      ${snippetFor(piece)}`),
    before: guest(says('[700]'))
  });
  await page.waitForFunction(
    () => document.querySelectorAll('iframe')[1]?.style.height === '700px'
  );
  const stranger = page.frames().find((frame) => frame.url() === 'about:srcdoc');
  expect(await stranger?.evaluate(() => document.documentElement.dataset.answered)).toBeUndefined();
  expect(await heightOf(page)).toBe('');
});

test.for(['', 'sandbox="allow-scripts allow-same-origin"', 'loading="lazy"'])(
  'a frame that is still to come is not greeted before it is there: %s',
  async (attributes, { visit }) => {
    // What the page says in its console is none of it expected.
    const page = await visit({
      html: `${article('', '')}<div style="height:${attributes.includes('lazy') ? 9000 : 10}px"></div>
        <iframe ${attributes} title="A map" src="${site}embed/scene/map/"></iframe>
        <script src="${evergreen(site)}"></script>`
    });
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
  }
);

test('a frame in a shadow tree is followed like any other', async ({ visit }) => {
  const page = await visit({ html: `${article('')}<div></div>`, before: guest(says('[700]')) });
  await page.waitForFunction(() => customElements.get('lesotho-2014'));
  await page.$eval(
    'div',
    (place, src) => {
      const outer = place.attachShadow({ mode: 'open' });
      const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = src;
      inner.append(frame);
    },
    `${site}embed/scene/map/`
  );
  await page.waitForFunction(
    () =>
      document
        .querySelector('div')
        ?.shadowRoot?.querySelector('div')
        ?.shadowRoot?.querySelector('iframe')?.style.height === '700px'
  );
});

test('a frame that never stops greeting has no more than one channel it asked for', async ({
  visit
}) => {
  const page = await visit({
    html: article(snippetFor(piece)),
    before: async (each) => {
      await each.addInitScript(countHeld);
      await each.addInitScript(() => {
        const greetings = { greeted: 0, ports: 0 };
        Object.assign(document, { greetings });
        addEventListener('message', ({ data }) => {
          if ((data as { type?: unknown } | null)?.type !== 'hello') return;
          greetings.greeted += 1;
          const { held } = document as unknown as { held: { ports: number } };
          greetings.ports = Math.max(greetings.ports, held.ports);
        });
      });
      await guest(`<!doctype html><title>A guest</title><script>
        setInterval(() => parent.postMessage({ ns: 'lesotho-2014', v: 1, type: 'hello', id: 'stub' }, '*'), 10);
      </script>`)(each);
    }
  });
  const counts = () =>
    page.evaluate(
      () => (document as unknown as { greetings: { greeted: number; ports: number } }).greetings
    );
  await expect.poll(async () => (await counts()).greeted).toBeGreaterThan(50);
  const { ports } = await counts();
  expect(ports).toBeGreaterThan(0);
  // The other is what it may have been offered unasked.
  expect(ports).toBeLessThanOrEqual(2);
});

test('what a frame says of its reader is an event on it', async ({ visit }) => {
  const page = await visit({ html: article(snippetFor(piece)) });
  const frame = () => page.frames()[1];
  await expect.poll(() => frame()?.$('section.now')).toBeTruthy();
  await frame()?.click('[data-part="next"]');
  await expect
    .poll(async () => (await seen(page)).events.map(({ name }) => name))
    .toEqual(expect.arrayContaining(['interact', 'step']));
  expect((await seen(page)).events[0]?.step).toMatch(/^[\w-]+$/);
});

test('each site’s script follows that site’s frames, whoever came first', async ({ visit }) => {
  const other = inject('nested');
  const page = await visit({
    html: `${article(snippetFor({ ...piece, origin: other }))}<script src="${other}embed/embed.js"></script>`
  });
  await page.waitForFunction(() => document.querySelector('iframe')?.style.height !== 'auto');
});

test('a scene has room in a column of 200 pixels', async ({ visit }) => {
  const page = await visit({
    html: article(snippetFor(piece)).replace(
      '<p>',
      '<style>iframe{max-width:200px!important}</style><p>'
    )
  });
  await page.waitForFunction(() => document.querySelector('iframe')?.style.height !== 'auto');
  const sideways = await page.frames()[1]?.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [clientWidth, scrollWidth - clientWidth];
  });
  expect(sideways).toEqual([200, 0]);
});

test('a frame that is not followed any more can be scrolled by its bar', async ({ visit }) => {
  const page = await visit({ html: article(snippetFor(piece), '') });
  const root = () => page.frames()[1]?.locator(':root');
  await page.frames()[1]?.waitForSelector('section.now');
  const height = await root()?.evaluate(() =>
    Math.ceil(document.querySelector('[data-part="content"]')?.getBoundingClientRect().height ?? 0)
  );
  await page.$eval('iframe', (frame, to) => frame.setAttribute('style', `height:${to}px`), height);
  const followed = () => root()?.getAttribute('data-followed');
  await expect.poll(followed).toBe('');
  await page.$eval('iframe', (frame) => (frame.style.height = '300px'));
  await expect.poll(followed, { timeout: 30_000 }).toBeNull();
});
