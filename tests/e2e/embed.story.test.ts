import {
  expect,
  expectArticle,
  guestOf,
  ids,
  read,
  rolled,
  seen,
  shows,
  site,
  stageBox,
  test
} from './support/embedTest.ts';
import { versioned } from './support/hostPages.ts';
import { frames } from './support/steps.ts';
import { stubGuest } from './support/stubGuest.ts';

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

test('unrolled when motion is unwanted or the window low, and rolled again', async ({ visit }) => {
  const page = await visit({ reducedMotion: 'reduce' });
  await page.waitForFunction(() => customElements.get('lesotho-2014'));
  await frames(page);
  await expectArticle(page);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await rolled(page);
  // A phone on its side has no room for a card and what it is about.
  await page.setViewportSize({ width: 740, height: 360 });
  await page.waitForSelector('lesotho-2014:not([data-rolled])');
  await expectArticle(page);
  await page.setViewportSize({ width: 1280, height: 800 });
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

test.for([
  ['that is corrected', 'src="/relative/"', versioned(site)],
  // A module does not know where it comes from.
  ['that comes after all', '', '']
])('a src %s opens the piece', async ([, attributes, script], { visit }) => {
  const page = await visit({
    page: {
      attributes,
      scripts: script ? [script] : [],
      after: script ? '' : `<script type="module" src="${versioned(site)}"></script>`
    }
  });
  await page.waitForFunction(() => customElements.get('lesotho-2014'));
  await frames(page);
  expect(await page.$eval('lesotho-2014', (host) => host.shadowRoot)).toBeNull();
  await page.$eval('lesotho-2014', (host, src) => host.setAttribute('src', src), site);
  await rolled(page);
  await read(page, ids[4] as string);
  await shows(page, ids[4] as string);
});

test('the site’s own guest follows as well', async ({ visit }) => {
  const page = await visit({ guest: 'own' });
  await rolled(page);
  // By this it knows that its host is none of before, whose cards lie otherwise.
  expect(guestOf(page).url()).toMatch(/#2$/);
  for (const id of [ids[5], ids[6], ids[30], ids[0]] as string[]) {
    await read(page, id);
    await shows(page, id);
  }
  expect((await seen(page)).events.map(({ name }) => name)).not.toContain('error');
});
