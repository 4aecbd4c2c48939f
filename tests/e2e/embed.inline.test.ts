import type { Page, Route } from 'playwright-core';
import { expect, ids, read, rolled, seen, shows, site, test } from './support/embedTest.ts';
import { inlineScript, strictPolicy } from './support/hostPages.ts';

const strict = strictPolicy(site);

/** What is drawn in the page itself: how many shapes, and whether the shared geometry is found. */
const drawn = (page: Page) =>
  page.$eval('lesotho-2014', (host) => {
    const live = host.shadowRoot?.querySelector('.live');
    const uses = [...(live?.querySelectorAll<SVGUseElement>('.layer use') ?? [])];
    return {
      frames: host.shadowRoot?.querySelectorAll('iframe').length,
      shapes: live?.querySelectorAll('.layer > svg *').length ?? 0,
      empty: uses.filter((use) => use.getBBox().width === 0).map((use) => use.href.baseVal),
      ink: live ? getComputedStyle(live).color : ''
    };
  });
const inline = { attributes: 'mode="inline"' };
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
    // The step is told when it is reached, and drawn at the next frame.
    await expect.poll(async () => (await drawn(page)).shapes, { message: id }).toBeGreaterThan(3);
    const { frames: inFrames, empty } = await drawn(page);
    expect({ id, inFrames, empty }).toEqual({ id, inFrames: 0, empty: [] });
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
    expected: /violates style-src-elem: inline|(Applying|apply) inline style/
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
  const light = 'rgb(29, 27, 22)';
  const dark = 'rgb(236, 230, 217)';
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
