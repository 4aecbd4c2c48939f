import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { frames, stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

describe('the view by steps', () => {
  test('goes from step to step by keyboard, and says so once', async ({ open }) => {
    const page = await open({ path: '?view=steps' });
    const ids = await stepIds(page);
    const bar = page.locator('nav.stepper');
    await bar.waitFor();
    const entries = await page.evaluate(() => history.length);
    const [before, after] = [bar.locator('button').first(), bar.locator('button').last()];
    const hasFocus = (button: typeof before) =>
      button.evaluate((element) => element === document.activeElement);
    // At the story's end a press does nothing, and the focus stays.
    await before.press('Enter');
    expect(await before.getAttribute('aria-disabled')).toBe('true');
    expect(await hasFocus(before)).toBe(true);
    await after.focus();
    for (const id of ids.slice(1, 4)) {
      await page.keyboard.press('Enter');
      await page.waitForSelector(`[data-stage][data-step="${id}"]`);
      await page.waitForFunction((hash) => location.hash === hash, `#${id}`);
      const said = (await page.locator('[data-said-step]').textContent()) ?? '';
      const [dateline, words] = await page.$eval(`#${id} .words`, (card) =>
        ['.dateline', 'p:not(.dateline)'].map((part) => card.querySelector(part)?.textContent)
      );
      const start = `Step ${ids.indexOf(id) + 1} of ${ids.length}. ${dateline ? `${dateline}. ` : ''}`;
      expect(said.startsWith(start)).toBe(true);
      // And then the step's first sentence, without the numbers of its sources.
      const sentence = said.slice(start.length);
      expect(sentence).toMatch(/[.”’]$/);
      expect(words?.replace(/\s+/g, ' ')).toContain(sentence);
      expect(await hasFocus(after)).toBe(true);
    }
    // The buttons come before the step's words, whichever step it is.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.step')?.id)).toBe(ids[3]);
    await page.keyboard.press('Shift+Tab');
    expect(await hasFocus(after)).toBe(true);
    await before.press('Enter');
    await page.waitForSelector(`[data-stage][data-step="${ids[2]}"]`);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(await page.locator('.views [aria-current]').textContent()).toBe('Steps');
  });

  test('follows the reader who scrolls, and says nothing then', async ({ open }) => {
    const page = await open({ path: '?view=steps' });
    const ids = await stepIds(page);
    await page.locator('nav.stepper').waitFor();
    await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), ids[5]!);
    await page.waitForFunction(
      (text) => document.querySelector('.stepper > span')?.textContent === text,
      `Step 6 of ${ids.length}`
    );
    expect(await page.locator('[data-said-step]').textContent()).toBe('');
  });
});

test.for([
  { width: 320, size: 16 },
  { width: 320, size: 24 },
  { width: 390, size: 24 },
  { width: 390, size: 32 }
])(
  'the buttons are whole in a window of $width pixels with type of $size',
  async ({ width, size }, { open }) => {
    const page = await open({ path: '?view=steps', viewport: { width, height: 740 } });
    await page.locator('nav.stepper').waitFor();
    // As the reader's own size of type: in a media query an em is that, which no page can set.
    const narrow = width <= 21 * size;
    await page.evaluate(
      ([px, wraps]) => {
        document.documentElement.style.fontSize = `${px}px`;
        for (const sheet of document.styleSheets)
          for (const rule of sheet.cssRules)
            if (rule instanceof CSSMediaRule && rule.conditionText.includes('21em'))
              rule.media.mediaText = wraps ? 'all' : 'not all';
      },
      [size, narrow] as const
    );
    const ends = await page.$$eval('.stepper button', (all) =>
      all.map((button) => button.getBoundingClientRect().toJSON())
    );
    for (const { left, right } of ends) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
  }
);

test('in a low window the buttons stand under the step’s words, and its still is shown', async ({
  open
}) => {
  const page = await open({ path: '?view=steps', viewport: { width: 320, height: 256 } });
  const ids = await stepIds(page);
  const after = page.locator('.stepper button').last();
  await after.focus();
  // They stay where the focus brought the reader, although the next step begins in this window.
  await page.evaluate(
    () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)))
  );
  expect(await page.locator(`#${ids[0]} .stepper`).count()).toBe(1);
  for (const id of ids.slice(1, 3)) {
    await page.keyboard.press('Enter');
    await page.waitForSelector(`#${id} .stepper`);
    expect(await after.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator(`#${id} > img:visible`).count()).toBe(1);
  }
  expect(await page.locator('[data-stage] svg, .stage:visible').count()).toBe(0);
  // A window that has room has the picture beside its words again, and the place is kept.
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.waitForSelector(`[data-stage][data-step="${ids[2]}"][data-live]`);
  expect(await page.locator('nav.stepper + main').count()).toBe(1);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.waitForSelector(`#${ids[2]} .stepper`);
});

describe('the view as a list', () => {
  test('has every text with its picture, and nothing that follows the reader', async ({ open }) => {
    const page = await open({ path: '?view=list#radio' });
    await page.waitForSelector('html[data-unrolled]');
    const without = await page.$$eval('.step', (steps) =>
      steps
        .filter((step) => ![...step.querySelectorAll('img')].some((img) => img.clientWidth > 0))
        .map(({ id }) => id)
    );
    expect(without).toEqual([]);
    expect(await page.locator('[data-stage][data-live], .stage:visible').count()).toBe(0);
    // A link to a step leads there in this view too.
    await page.waitForFunction(() => {
      const { top } = document.getElementById('radio')!.getBoundingClientRect();
      return top > -innerHeight && top < innerHeight;
    });
    expect(await page.locator('.views [aria-current]').textContent()).toBe('List');
    // It is still being read in a window of another width, as when a phone is turned.
    await frames(page);
    for (const width of [740, 1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForFunction(() => {
        const { top, bottom } = document.getElementById('radio')!.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      });
    }
    // Nor do letters of twice the size make it wider than a phone.
    const beyond = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% !important }');
      document.adoptedStyleSheets.push(sheet);
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBe(0);
  });
});

describe('the reader’s bar', () => {
  const shown = (page: Page) =>
    page.locator('[data-reader]').evaluate((bar) => bar.getBoundingClientRect().bottom > 0);

  test('opens and closes by keyboard, and says where the reader is', async ({ open }) => {
    const page = await open({ path: '?view=steps#radio' });
    await page.waitForSelector('html[data-bar]');
    const summary = page.locator('[data-reader] summary');
    await summary.press('Enter');
    const current = page.locator('[data-reader] [aria-current="location"]');
    await current.waitFor();
    expect(await current.getAttribute('href')).toBe('#thirty-august');
    expect(await summary.textContent()).toContain('Thirty August');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-reader] details[open]').count()).toBe(0);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    // A chapter's link takes the focus along, as the link past all of this does.
    for (const link of ['[data-reader] ol a[href="#under-escort"]', 'a.skip']) {
      if (link !== 'a.skip') await summary.press('Enter');
      const to = await page.locator(link).getAttribute('href');
      await page.locator(link).press('Enter');
      await page.waitForFunction(
        (id) => document.activeElement === document.querySelector(`${id} h2`),
        to
      );
    }
  });

  test('goes while the reader goes down, and comes on the way back', async ({ open }) => {
    const page = await open({ reducedMotion: 'reduce' });
    expect(await shown(page)).toBe(true);
    await page.mouse.wheel(0, 1500);
    await page.waitForSelector('html[data-bar="away"]');
    expect(await shown(page)).toBe(false);
    await page.mouse.wheel(0, -400);
    await page.waitForSelector('html[data-bar="here"]');
    expect(await shown(page)).toBe(true);
  });

  test('leads to the step at hand, however long the menu has been open', async ({ open }) => {
    const page = await open({ path: '#radio', viewport: { width: 1280, height: 800 } });
    const ids = await stepIds(page);
    await page.waitForSelector('html[data-bar]');
    await page.locator('[data-reader] summary').press('Enter');
    const next = ids[ids.indexOf('radio') + 1]!;
    await page.evaluate((id) => {
      const { top } = document.getElementById(id)!.getBoundingClientRect();
      scrollBy({ top: top - innerHeight * 0.5, behavior: 'instant' });
    }, next);
    await page.waitForSelector(`[data-stage][data-step="${next}"]`);
    const dark = page.locator('[data-choice="theme"][data-value="dark"]');
    await dark.dispatchEvent('pointerdown');
    expect(await dark.getAttribute('href')).toMatch(new RegExp(`theme=dark#${next}$`));
  });

  test.for(['scroll', 'steps', 'list'])(
    'theme and stillness are those of the address in the view %s, and stay with the step',
    async (view, { open }) => {
      const page = await open({ path: `?view=${view}&theme=dark&motion=still#radio` });
      const named = view === 'scroll' ? ':not([data-view])' : `[data-view="${view}"]`;
      await page.waitForSelector(`html[data-bar]${named}`);
      const { theme, motion } = await page.evaluate(() => ({
        ...document.documentElement.dataset
      }));
      expect([theme, motion]).toEqual(['dark', 'still']);
      expect(
        await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
      ).toBe('dark');
      await page.locator('[data-reader] summary').press('Enter');
      const link = (choice: string, value: string) =>
        page.locator(`[data-choice="${choice}"][data-value="${value}"]`).getAttribute('href');
      await expect.poll(() => link('view', 'scroll')).toMatch(/\?theme=dark&motion=still#radio$/);
      expect(await link('theme', 'system')).not.toContain('theme');
      expect(await page.locator('.views [aria-current]').getAttribute('data-value')).toBe(view);
    }
  );

  test('fits the narrowest screen, and leaves the words on the title picture free', async ({
    open
  }) => {
    const page = await open({ viewport: { width: 320, height: 480 } });
    const [bar, words] = await page.$$eval('[data-reader], .masthead .words', (both) =>
      both.map((element) => element.getBoundingClientRect().toJSON())
    );
    expect(bar.bottom).toBeLessThanOrEqual(words.top + 72);
    await page.locator('[data-reader] summary').click();
    const menu = await page.locator('[data-reader] .menu').evaluate((element) => ({
      wide: element.scrollWidth <= element.clientWidth,
      bottom: element.getBoundingClientRect().bottom <= innerHeight
    }));
    expect(menu).toEqual({ wide: true, bottom: true });
  });

  test('shares the step at hand: where there is no sheet, its address is copied', async ({
    open
  }) => {
    const page = await open({
      path: '?theme=dark#radio',
      permissions: ['clipboard-read', 'clipboard-write'],
      before: (each) =>
        each.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
    });
    await page.waitForSelector('[data-stage][data-step="radio"]');
    await page.locator('[data-reader] summary').press('Enter');
    await page.locator('[data-share]').click();
    await expect.poll(() => page.locator('[data-said]').textContent()).toBe('Link copied');
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    // How it is read is the next reader's own choice.
    expect([copied.search, copied.pathname]).toEqual(['', '/steps/radio/']);
  });

  test('is plain links to the chapters where scripts are off, and no choice that would do nothing', async ({
    open
  }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.locator('[data-reader] summary').click();
    expect(await page.locator('[data-reader] ol a:visible').count()).toBeGreaterThan(10);
    expect(await page.locator('[data-choice]:visible, [data-reader] button:visible').count()).toBe(
      0
    );
  });
});
