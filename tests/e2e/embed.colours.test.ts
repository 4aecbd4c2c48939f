import type { Page } from 'playwright-core';
import { snippetFor } from '../../src/lib/embed/host/snippet.ts';
import { expect, guestOf, ids, read, rolled, site, test } from './support/embedTest.ts';
import { evergreen } from './support/hostPages.ts';

const modes = ['frame', 'inline'] as const;
const ways = {
  'the reader’s scheme': {
    css: `:root{color-scheme:light dark} body{background:#fff;color:#111}
      @media (prefers-color-scheme:dark){body{background:#111;color:#eee}}`,
    turn: (page: Page) => page.emulateMedia({ colorScheme: 'dark' })
  },
  'a class of the host’s, slowly': {
    css: `body{background:#fff;color:#111;transition:all .3s}
      .dark{color-scheme:dark} .dark body{background:#111;color:#eee}`,
    turn: (page: Page) => page.evaluate(() => document.documentElement.classList.add('dark'))
  }
};

/** The colours of a card, and whether the picture is dark. */
const colours = (page: Page, mode: (typeof modes)[number], id: string) =>
  page.$eval(
    `[data-step="${id}"]`,
    (card, inline) => {
      const { backgroundColor, color } = getComputedStyle(card);
      const shadow = card.parentElement?.shadowRoot;
      const live = shadow?.querySelector('.live');
      const dark = inline
        ? live && getComputedStyle(live).color === 'rgb(236, 230, 217)'
        : shadow?.querySelector('iframe')?.style.colorScheme === 'dark';
      return { card: backgroundColor, text: color, dark };
    },
    mode === 'inline'
  );

for (const mode of modes)
  test.for(Object.entries(ways))(
    `${mode}: what turns dark by %s can still be read`,
    async ([, { css, turn }], { visit }) => {
      const page = await visit({
        page: { css, attributes: `mode="${mode}"` },
        colorScheme: 'light'
      });
      const id = ids[4] as string;
      await rolled(page);
      await read(page, id);
      expect(await colours(page, mode, id)).toEqual({
        card: 'rgb(255, 255, 255)',
        text: 'rgb(17, 17, 17)',
        dark: false
      });
      await turn(page);
      await expect
        .poll(() => colours(page, mode, id))
        .toEqual({ card: 'rgb(17, 17, 17)', text: 'rgb(238, 238, 238)', dark: true });
    }
  );

/** Whether what is in a frame is told its element’s scheme: Chromium 121 asks the reader’s system alone. */
const handsOn = (page: Page) =>
  page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.style.colorScheme = 'dark';
    document.body.append(frame);
    const told = frame.contentWindow!.matchMedia('(prefers-color-scheme: dark)').matches;
    frame.remove();
    return told;
  });

// Emulation would outdo what a frame is given by its element.
test.for([
  ['', false],
  [':root{color-scheme:light}', false],
  [':root{color-scheme:dark}', true],
  ['body{color-scheme:dark}', true]
] as const)('a picture in a frame has the host’s scheme: %s', async ([css, dark], { visit }) => {
  const page = await visit({ page: { css }, guest: 'own', colorScheme: null });
  await rolled(page);
  const shown = () =>
    guestOf(page).evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await expect.poll(shown).toBe(dark ? 'dark' : 'light');
  const isDark = () =>
    guestOf(page).evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  if (await handsOn(page)) await expect.poll(isDark).toBe(dark);
});

const frame = (theme?: 'auto' | 'light') =>
  snippetFor({ kind: 'scene', scene: 'map', origin: site, title: 'A map', height: 700, theme });
const script = `<script async src="${evergreen(site)}"></script>`;
const scheme = (page: Page) =>
  page
    .frames()[1]
    ?.evaluate(() =>
      document.readyState === 'complete'
        ? getComputedStyle(document.documentElement).colorScheme
        : ''
    );

// What a frame sees of a page that says nothing is the reader's own scheme; the page is light.
test.for([
  ['nothing said, reader in the dark', '', 'dark', frame() + script, 'light'],
  ['nothing said, no script of ours', '', 'dark', frame(), 'light'],
  ['dark page, reader in the light', ':root{color-scheme:dark}', 'light', frame() + script, 'dark'],
  [
    'page that follows the reader',
    ':root{color-scheme:light dark}',
    'dark',
    frame() + script,
    'dark'
  ],
  ['light page that wants the reader’s', '', 'dark', frame('auto') + script, 'light dark'],
  [
    'dark page that wants light',
    ':root{color-scheme:dark}',
    'dark',
    frame('light') + script,
    'light'
  ]
] as const)('a scene has the scheme of its page: %s', async (given, { visit }) => {
  const [, css, colorScheme, piece, expected] = given;
  const page = await visit({
    html: `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,"><style>${css}</style>${piece}</html>`,
    colorScheme
  });
  await page.frames()[1]?.waitForSelector('section.now');
  await expect.poll(() => scheme(page)).toBe(expected);
});

test('a scene turns dark when its page does', async ({ visit }) => {
  const page = await visit({
    html: `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,">${frame()}${script}</html>`,
    colorScheme: null
  });
  await page.waitForFunction(() => document.querySelector('iframe')?.style.height !== 'auto');
  // Such a change is seen from inside, where it can be.
  if (!(await handsOn(page))) return;
  for (const turned of ['dark', 'light']) {
    await page.evaluate((to) => {
      document.documentElement.style.colorScheme = to;
    }, turned);
    await expect.poll(() => scheme(page)).toBe(turned);
  }
});
