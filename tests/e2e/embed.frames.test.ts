import type { Page } from 'playwright-core';
import { snippetFor } from '../../src/loader/snippet.ts';
import { expect, site, test } from './support/embedTest.ts';
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
