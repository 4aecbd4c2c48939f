import { readFileSync } from 'node:fs';
import { describe, inject } from 'vitest';
import { stepPages } from './support/pages.ts';
import { goTo, stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

describe('the page of a step', () => {
  test('is there for every step, small, and leads to it', async ({ open }) => {
    const pages = new Map(stepPages.map((file) => [file.split('/').at(-2), readFileSync(file)]));
    for (const id of await stepIds(await open({ javaScriptEnabled: false }))) {
      const page = pages.get(id);
      expect(page?.toString(), id).toContain(
        `<meta http-equiv="refresh" content="0; url=../../#${id}"/>`
      );
      expect(page?.length, id).toBeLessThan(3 * 1024);
    }
  });

  test('takes the reader to the step at once, and is no stop on the way back', async ({ open }) => {
    const page = await open({ path: 'sources/' });
    const id = (await stepIds(await open({ javaScriptEnabled: false })))[4]!;
    await page.goto(`${inject('site')}steps/${id}/`, { waitUntil: 'commit' });
    await page.waitForURL(`${inject('site')}#${id}`);
    // What is still under way when a page is left would be counted as lost.
    await page.waitForLoadState('networkidle');
    await page.goBack();
    expect(page.url()).toBe(`${inject('site')}sources/`);
  });
});

describe('under a picture', () => {
  test('one disclosure has its data, files, link, code and citation, and copies', async ({
    open
  }) => {
    const page = await open();
    const id = (await stepIds(page))[3]!;
    await goTo(page, id);
    const about = page.locator(`#${id} details.about:not(.sources)`);
    await about.locator('summary').click();
    const uses = about.locator('[data-uses]');
    await uses.waitFor();
    const links = await uses
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const site = inject('site');
    expect(links).toEqual(
      expect.arrayContaining([
        `${site}stills/${id}.svg`,
        `${site}stills/${id}.png`,
        `${site}stills/dark/${id}.png`,
        `${site}steps/${id}/`
      ])
    );
    for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await uses.getByRole('button').first().click();
    await uses.getByRole('status').first().filter({ hasText: /\S/ }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site}steps/${id}/`);
    expect(await uses.locator('code').textContent()).toContain(`src="${site}embed/scene/`);
    // A second look asks for nothing and says it once.
    await about.locator('summary').click();
    await about.locator('summary').click();
    expect(await uses.count()).toBe(1);
  });

  test.for([
    { name: 'without scripts', options: { javaScriptEnabled: false }, path: '' },
    { name: 'in the list', options: {}, path: '?view=list' }
  ])('it is a plain link $name', async ({ options, path }, { open }) => {
    const page = await open({ ...options, path });
    const ids = await stepIds(page);
    const link = page.locator(`#${ids[3]} a.about:not(.sources)`);
    expect(await link.evaluate((a) => (a as HTMLAnchorElement).href)).toBe(
      `${inject('site')}steps/#${ids[3]}`
    );
    await link.click();
    await page.waitForURL(`**/steps/#${ids[3]}`);
    expect(await page.locator(`#${ids[3]} [data-uses]`).isVisible()).toBe(true);
  });
});

describe('what a step rests on', () => {
  test('opens in place, moves nothing, and leads on', async ({ open }) => {
    const page = await open({ path: '?confidence=shown' });
    const id = (await stepIds(page))[3]!;
    await goTo(page, id);
    const details = page.locator(`#${id} details.sources`);
    await details.locator('summary').focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    const evidence = details.locator('[data-evidence]');
    await evidence.waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    const inside = await evidence.locator('li a[href*="/sources/"]').first().getAttribute('href');
    expect(inside).toMatch(new RegExp(`^${inject('site')}sources/#`));
    // Every paragraph says how well it is known.
    const said = await page
      .locator(`#${id} p[data-status]`)
      .evaluate((each) => [getComputedStyle(each, '::before').content, each.dataset['status']]);
    expect(said[0]).toBe(`"${said[1]}"`);
  });

  test('is numbers on paper, with every address once, at the end', async ({ open }) => {
    const page = await open({
      before: (each) =>
        each.addInitScript(
          () =>
            (window.print = () => {
              document.documentElement.dataset.printed = '';
            })
        )
    });
    const ids = await stepIds(page);
    await goTo(page, ids[0]!);
    await page.locator('[data-print]').evaluate((button: HTMLElement) => button.click());
    await page.waitForSelector('[data-printed]');
    const missing = await page.$$eval(
      '.step > img.tall',
      (all) =>
        (all as HTMLImageElement[]).filter((img) => !img.complete || img.naturalWidth === 0).length
    );
    expect(missing).toBe(0);
    const entries = await page.locator('.on-paper li').count();
    const highest = await page.$$eval('sup[data-paper]', (all) =>
      Math.max(
        ...all.flatMap((each) =>
          (each as HTMLElement).dataset['paper']!.split(/[–, ]+/).map(Number)
        )
      )
    );
    expect(highest).toBeGreaterThan(20);
    expect(entries).toBeGreaterThanOrEqual(highest);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(45);
  });
});
