import axe from 'axe-core';
import type { Page, Request } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test } from './support/test.ts';

const code = '[data-part="code"]';
const frame = (page: Page) => page.frameLocator('[data-part="preview"]');
const pending = new WeakMap<Page, Set<Request>>();
/** Keeps account of what the page and its frames have asked for and not got yet. */
function count(page: Page) {
  const requests = new Set<Request>();
  pending.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/** Waits until the piece is there with all that belongs to it: a load that is cut short is trouble. */
async function settled(page: Page) {
  // What is chosen from stands below it; a piece that nobody sees does not start.
  await page.locator('.room').scrollIntoViewIfNeeded();
  await frame(page).locator('[data-step]:visible').first().waitFor();
  if ((await frame(page).locator('lesotho-2014').count()) > 0)
    await frame(page).locator('lesotho-2014[data-rolled]').waitFor();
  await expect.poll(() => pending.get(page)?.size).toBe(0);
}

/** A radio button by its group; one of a picture stands in its chapter, which is opened first. */
async function press(page: Page, name: string, value: string) {
  const radio = page.locator(`input[name="${name}"][value="${value}"]`);
  const chapter = page.locator('details', { has: radio });
  if ((await chapter.count()) > 0 && (await chapter.getAttribute('open')) === null)
    await chapter.locator('summary').click();
  await radio.check();
}

/** Chooses, and waits until what is chosen is there. */
async function choose(page: Page, part: string, value: string) {
  await settled(page);
  const loaded = page.waitForEvent('framenavigated');
  if (part === 'theme') await page.selectOption('[data-part="theme"]', value);
  else await press(page, part, value);
  await loaded;
  await settled(page);
}

describe('the page for editors', () => {
  test('shows the piece that is chosen, and its code', async ({ open }) => {
    const page = await open({ path: 'embed/', before: count });
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    await choose(page, 'picture', 'radio');
    await choose(page, 'theme', 'dark');
    expect(await entries(), 'one step back leads away from the page').toBe(before);
    const text = await page.inputValue(code);
    expect(text).toContain('/embed/scene/night/?step=radio&#38;theme=dark"');
    expect(text).toContain('sandbox="allow-scripts');
    await frame(page).locator('[data-step="radio"]:visible').waitFor();
    // The script in it is the one whose hash is said; the newest has none.
    const hash = '[data-part="integrity"] code';
    expect(text).toContain(`integrity="${await page.textContent(hash)}"`);
    await press(page, 'release', 'newest');
    const newest = await page.inputValue(code);
    expect(newest).toContain('/embed/embed.js"');
    expect(newest).not.toContain('integrity');
    expect(await page.isVisible(hash)).toBe(false);
    // The frame that is copied is the one that is shown.
    const [, src = ''] = /<iframe src="([^"]+)"/.exec(text) ?? [];
    expect(src.replace('&#38;', '&')).toBe(await page.getAttribute('[data-part="preview"]', 'src'));
  });

  test('shows a frame of no chosen colours in those of the page around it', async ({ open }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open({ path: 'embed/', colorScheme, before: count });
      await settled(page);
      const root = frame(page).locator('html');
      expect(await root.getAttribute('data-theme')).toBe(colorScheme);
      expect(await page.inputValue(code)).not.toContain('theme=');
    }
  });

  test('gives the whole story in the words of a host’s own page', async ({ open }) => {
    const page = await open({ path: 'embed/', before: count });
    await choose(page, 'way', 'words');
    const text = await page.inputValue(code);
    expect(text).toMatch(/^<div><lesotho-2014 src="http/);
    expect(text.match(/<section data-step=/g)!.length).toBeGreaterThan(45);
    expect(text).not.toMatch(/(?:src|srcset|href)="\.\.?\//);
  });

  test.for(['words', 'inline'])(
    'shows the whole story as it is copied: %s',
    async (manner, { open }) => {
      const page = await open({ path: 'embed/', before: count });
      await choose(page, 'way', manner);
      await choose(page, 'picture', 'votes');
      await choose(page, 'theme', 'dark');
      await page.locator('.room').scrollIntoViewIfNeeded();
      const piece = frame(page).locator('lesotho-2014[data-rolled]');
      await piece.waitFor();
      const attributes = ['mode', 'theme', 'step'];
      const shown = await piece.evaluate(
        (element, names) => ({
          values: names.map((name) => element.getAttribute(name)),
          steps: element.querySelectorAll(':scope > section').length,
          frames: element.shadowRoot?.querySelectorAll('iframe').length
        }),
        attributes
      );
      const copied = await page.evaluate(
        ([field, names]) => {
          const { value } = document.querySelector(field) as HTMLTextAreaElement;
          const [tag = ''] = /<lesotho-2014[^>]*>/.exec(value) ?? [];
          return {
            values: names.map((name) => new RegExp(` ${name}="(.*?)"`).exec(tag)?.[1] ?? null),
            steps: value.match(/<section data-step=/g)?.length
          };
        },
        [code, attributes] as const
      );
      expect(shown).toEqual({ ...copied, frames: manner === 'words' ? 1 : 0 });
      expect(copied.values).toEqual([manner === 'inline' ? 'inline' : null, 'dark', 'votes']);
    }
  );

  test('lets nothing be chosen that has no effect', async ({ open }) => {
    const page = await open({ path: 'embed/', before: count });
    const votes = 'input[name="picture"][value="votes"]';
    expect(await page.isDisabled(votes), 'a scene').toBe(false);
    await choose(page, 'way', 'words');
    expect(await page.isDisabled(votes), 'the story in the page’s words').toBe(false);
    await choose(page, 'picture', 'votes');
    await choose(page, 'way', 'story');
    expect(await page.isDisabled(votes), 'the story in one frame').toBe(true);
    expect(await page.inputValue(code)).not.toContain('votes');
    await press(page, 'format', 'mdx');
    await choose(page, 'way', 'words');
    expect(await page.isDisabled('input[name="format"][value="mdx"]')).toBe(true);
    expect(await page.isChecked('input[name="format"][value="html"]')).toBe(true);
  });

  test('gives a picture alone, with its files and what it weighs', async ({ open }) => {
    const page = await open({ path: 'embed/', before: count });
    await settled(page);
    await press(page, 'way', 'picture');
    await press(page, 'picture', 'votes');
    expect(await page.inputValue(code)).toMatch(/^<div>\s<p><img src="http[^"]*votes[.]png"/);
    expect(await page.isVisible('[data-part="picture"]')).toBe(true);
    expect(await page.getAttribute('[data-file="stills/-.svg"]', 'href')).toMatch(/votes[.]svg$/);
    await expect.poll(() => page.textContent('[data-part="weight"]')).toMatch(/^[0-9]+ KB$/);
    await press(page, 'format', 'markdown');
    expect(await page.inputValue(code)).toMatch(/^!\[.+votes[.]png[)]/);
    expect(await page.textContent('[data-part="policy"]')).toMatch(/^img-src http[^;]*$/);
  });

  test('never gives the code of an earlier choice', async ({ open }) => {
    let arrive = () => {};
    const slow = new Promise<void>((done) => (arrive = done));
    const page = await open({
      path: 'embed/',
      before: async (each) => {
        count(each);
        await each.route('**/story-snippet.html', async (route) => {
          await slow;
          await route.continue();
        });
      }
    });
    const copy = '[data-part="copy"]';
    await settled(page);
    const asked = page.waitForRequest('**/story-snippet.html');
    await press(page, 'way', 'words');
    await asked;
    await page.locator('.room').scrollIntoViewIfNeeded();
    await frame(page).locator('lesotho-2014[data-rolled]').waitFor();
    // All that is still on the way is what is held up.
    await expect.poll(() => pending.get(page)?.size).toBe(1);
    expect(await page.inputValue(code), 'while its words are on the way').toBe('');
    expect(await page.isDisabled(copy)).toBe(true);
    const words = page.waitForResponse('**/story-snippet.html');
    await press(page, 'way', 'scene');
    // A frame that is left for another on its way is aborted, and that counts as trouble.
    await frame(page).locator('html[data-alive]').waitFor();
    await expect.poll(() => pending.get(page)?.size).toBe(1);
    await press(page, 'picture', 'radio');
    const night = await page.inputValue(code);
    expect(night).toContain('/embed/scene/night/');
    arrive();
    await (await words).finished();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.inputValue(code)).toBe(night);
    expect(await page.isDisabled(copy)).toBe(false);
    await settled(page);
  });

  test('keeps the width that the column’s edge was pulled to', async ({ open }) => {
    const page = await open({ path: 'embed/', before: count });
    const shown = () => page.textContent('[data-part="width-shown"]');
    await expect.poll(shown).toBe('600 px');
    const column = page.locator('[data-part="frame"]');
    // What a browser does when the edge is pulled.
    await column.evaluate((place) => (place.style.width = '437px'));
    await expect.poll(shown).toBe('437 px');
    expect(await page.inputValue('[data-part="width"]')).toBe('440');
    await choose(page, 'theme', 'dark');
    expect(await column.evaluate((place) => place.clientWidth)).toBe(437);
    await page.fill('[data-part="width"]', '320');
    await expect.poll(shown).toBe('320 px');
    expect(await column.evaluate((place) => place.clientWidth)).toBe(320);
    await page.fill('[data-part="width"]', '1600');
    await expect.poll(shown).toBe('1600 px');
    const wide = await frame(page)
      .locator('html')
      .evaluate((root) => root.clientWidth);
    expect(wide, 'none of it is cut off').toBe(1600);
  });

  test('says that the address is missing where a build does not know it', async ({ open }) => {
    const page = await open({ path: 'embed/', before: count });
    const text = await page.textContent('main');
    expect(text).toContain('Write this site’s own address in place of https://the-address');
    expect(text).not.toContain('It works as it stands');
  });

  test('copies the code, and says so', async ({ open }) => {
    const page = await open({ path: 'embed/', permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('[data-part="copy"]');
    await page.waitForFunction(() =>
      document.querySelector('[data-part="status"]')?.textContent?.startsWith('Copied')
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.inputValue(code));
  });

  test('selects the code where it may not be copied', async ({ open }) => {
    const page = await open({ path: 'embed/' });
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.click('[data-part="copy"]');
    await page.waitForFunction(() =>
      document.querySelector('[data-part="status"]')?.textContent?.includes('selected')
    );
    const chosen = await page.$eval(code, (field) => {
      const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
      return selectionEnd - selectionStart === value.length;
    });
    expect(chosen).toBe(true);
  });

  test('has every frame ready to copy where scripts are off', async ({ open }) => {
    const page = await open({ path: 'embed/', javaScriptEnabled: false });
    expect(await page.locator('[data-part="form"]').isVisible()).toBe(false);
    const blocks = await page.locator('details pre').allTextContents();
    expect(blocks.length).toBeGreaterThan(7);
    for (const block of blocks) expect(block).toMatch(/^<div .*<iframe src="http/s);
  });

  test.for([1280, 320])('has no barriers at %i px', async (width, { open }) => {
    const before = (each: Page) => each.addInitScript(axe.source);
    const page = await open({ path: 'embed/', viewport: { width, height: 800 }, before });
    await frame(page).locator('[data-step]:visible').first().waitFor();
    // From among what is chosen from, a line that stays leads back to what is chosen, with the focus.
    const see = '[data-part="see"]';
    const radio = 'input[name="picture"][value="radio"]';
    const name = await page.textContent(`label:has(${radio}) .name`);
    const back = async (go: () => Promise<void>) => {
      await page.locator(radio).scrollIntoViewIfNeeded();
      const inSight = await page.$eval(see, (link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      expect(inSight).toBe(true);
      expect(await page.textContent('#choose [data-part="shown"]')).toContain(name);
      await go();
      await page.waitForFunction(() => document.activeElement?.id === 'chosen');
      const top = await page.$eval('#chosen', (work) => work.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(100);
    };
    await press(page, 'picture', 'radio');
    await back(() => page.click(see));
    await back(() => page.press(radio, 'Enter'));
    await frame(page).locator('[data-step="radio"]:visible').waitFor();
    const found = await page.evaluate(async () => {
      const run = (window as unknown as { axe: typeof axe }).axe.run;
      const { violations } = await run({ exclude: [['iframe']] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
});
