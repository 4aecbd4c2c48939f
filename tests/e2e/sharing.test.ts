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
    const about = page.locator(`#${id} details.about`);
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
    const link = page.locator(`#${ids[3]} a.about`);
    expect(await link.evaluate((a) => (a as HTMLAnchorElement).href)).toBe(
      `${inject('site')}steps/#${ids[3]}`
    );
    await link.click();
    await page.waitForURL(`**/steps/#${ids[3]}`);
    expect(await page.locator(`#${ids[3]} [data-uses]`).isVisible()).toBe(true);
  });
});
