import { readFileSync } from 'node:fs';
import { describe, inject } from 'vitest';
import { expect, test } from './support/test.ts';

const third = '#table-constituencies tbody tr td:nth-child(3)';

describe('the tables under the pictures', () => {
  test('open, sort and lead to their files by keyboard', async ({ open }) => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    const summary = page.locator('#table-constituencies > summary');
    await summary.scrollIntoViewIfNeeded();
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#table-constituencies th button');
    const head = page.locator('#table-constituencies th').nth(2);
    await head.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const up = await page.locator(third).allTextContents();
    expect(up).toEqual([...up].sort((a, b) => a.localeCompare(b, 'en')));
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect((await page.locator(third).allTextContents())[0]).toBe(up.at(-1));
    // Numbers sort as numbers.
    await page.locator('#table-constituencies th').first().locator('button').press('Enter');
    const numbers = await page
      .locator('#table-constituencies tbody td:first-child')
      .allTextContents();
    expect(numbers.map(Number)).toEqual([...Array(80).keys()].map((n) => n + 1));
  });

  test('give the very files of the data folder', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    const pages = await page.$$eval('.tables a.open', (all) => [
      ...new Set(all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')))
    ]);
    const links = new Set<string>();
    for (const url of pages) {
      const html = await (await fetch(url)).text();
      for (const [, href = ''] of html.matchAll(/<a href="([^"]+)" download/g))
        links.add(new URL(href, url).href);
    }
    expect(links.size).toBeGreaterThan(5);
    for (const link of links) {
      const text = await (await fetch(link)).text();
      const path = link.slice(inject('site').length);
      expect(text, path).toBe(readFileSync(path, 'utf8'));
    }
  });

  test('are a link away without scripts', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    for (const id of ['table-votes', 'table-constituencies']) {
      await page.locator(`#${id} > summary`).click();
      await page.click(`#${id} a.open`);
      expect(await page.locator(`#${id} table`).first().isVisible()).toBe(true);
      if (id === 'table-constituencies')
        expect(await page.locator(`#${id} tbody tr`).count()).toBe(80);
      await page.goto(inject('site'));
    }
  });

  test('that do not come leave the link, and come at the next try', async ({ browser }) => {
    const page = await browser.newPage();
    await page.route('**/tables/**', (route) => route.abort());
    await page.goto(`${inject('site')}#table-votes`);
    const summary = page.locator('#table-votes > summary');
    await page.waitForSelector('html[data-bar]');
    const failed = page.waitForEvent('requestfailed');
    await summary.click();
    await failed;
    expect(await page.locator('#table-votes a.open').isVisible()).toBe(true);
    await page.unroute('**/tables/**');
    // Closed, and opened again.
    await summary.click();
    await summary.click();
    await page.waitForSelector('#table-votes table');
    expect(await page.locator('#table-votes a.open').count()).toBe(0);
    await page.close();
  });
});

describe('the pages of the data', () => {
  test('open a table in place, sort it and leave the rows that are asked for', async ({ open }) => {
    const page = await open({ path: 'data/', viewport: { width: 320, height: 640 } });
    const section = page.locator('section#cases');
    const few = await section.locator('tbody tr').count();
    await section.locator('summary').click();
    await section.locator('details table').waitFor();
    const rows = section.locator('details tbody tr');
    const all = await rows.count();
    expect(all).toBeGreaterThan(few);
    // Rows of several tables have one name.
    const ids = await page.$$eval('[id]', (elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);

    const first = (await rows.first().locator('th').textContent())!;
    await section.locator('details input').fill(first.toUpperCase());
    const left = await section.locator('details tbody tr:visible').allTextContents();
    expect(left.length).toBeGreaterThan(0);
    expect(left.every((text) => text.includes(first))).toBe(true);
    expect(await section.locator('output').textContent()).toBe(`${left.length} of ${all} rows`);
    const head = section.locator('details thead th').first();
    await head.locator('button').press('Enter');
    await head.locator('button').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await section.locator('details input').fill('');
    const names = await rows.locator('th').allTextContents();
    expect(names).toEqual([...names].sort((a, b) => b.localeCompare(a, 'en')));
    expect(names).toHaveLength(all);
    const sideways = () => document.documentElement.scrollWidth > innerWidth;
    expect(await page.evaluate(sideways)).toBe(false);
  });

  test('have every row without scripts, each under its own address', async ({ open }) => {
    const index = (await (await fetch(`${inject('site')}index.json`)).json()) as {
      claims: { address: string }[];
    };
    const { address } = index.claims.at(-1)!;
    const page = await open({ path: address, javaScriptEnabled: false });
    expect(await page.locator('tr:target th[scope="row"]').textContent()).toBe(
      address.split('#')[1]
    );
    expect(await page.locator('[data-filter]').isVisible()).toBe(false);
    for (const path of ['index.json', 'data/claims.json', 'data/events.csv']) {
      const { headers } = await fetch(inject('site') + path);
      expect(headers.get('access-control-allow-origin'), path).toBe('*');
    }
  });
});
