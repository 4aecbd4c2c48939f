import { readFileSync } from 'node:fs';
import { describe, inject } from 'vitest';
import { addressesIn, markupOf } from './support/markup.ts';
import { otherPages } from './support/pages.ts';
import { stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

describe('links', () => {
  const story = readFileSync('build/index.html', 'utf8');

  test('every link within the page leads somewhere', () => {
    const { all } = markupOf(story);
    const ids = new Set(all('[id]', 'id'));
    const own = all('[href^="#"]', 'href').filter((href) => href !== '#');
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((href) => !ids.has(decodeURIComponent(href.slice(1))))).toEqual([]);
  });

  test('every link to a page or a file of the site is answered', async () => {
    const site = inject('nested');
    const { origin } = new URL(site);
    const status = new Map<string, number>();
    // What is shown at addresses that are none knows only the folder that it was built for.
    for (const path of ['', ...otherPages.filter((each) => each !== '404.html')]) {
      const html = await (await fetch(site + path)).text();
      const { links, parts } = addressesIn(html, site + path);
      const ours = [...links, ...parts].filter((href) => href.startsWith(origin));
      for (const href of ours.filter((each) => !status.has(each)))
        status.set(href, (await fetch(href, { method: 'HEAD' })).status);
      for (const href of ours) expect(status.get(href), `${href} on ${path}`).toBe(200);
      const outside = ours.filter((href) => !href.startsWith(site));
      expect(outside, 'links out of the folder').toEqual([]);
    }
    expect(status.size).toBeGreaterThan(100);
  });

  test('an address that is none leads back to the story, however deep it is', async ({
    browser
  }) => {
    const page = await browser.newPage();
    const response = await page.goto(`${inject('site')}no/such/page`);
    expect(response?.status()).toBe(404);
    const styled = () => getComputedStyle(document.documentElement).getPropertyValue('--ink');
    expect(await page.evaluate(styled)).not.toBe('');
    await page.click('main a');
    expect(page.url()).toBe(inject('site'));
    await page.close();
  });

  test('every link that leaves the page is https or says so', () => {
    const hrefs = markupOf(story).all('a[href]', 'href');
    const odd = hrefs.filter(
      (href) => !/^(#|\?|\.{1,2}\/|https?:\/\/[\w.-]+\/?|mailto:[^@?]+@[\w.-]+$)/.test(href)
    );
    expect(hrefs.length).toBeGreaterThan(50);
    expect(odd).toEqual([]);
  });
});

describe('in a nested folder', () => {
  test('a step’s link opens that step there', async ({ open }) => {
    const ids = await stepIds(await open({ javaScriptEnabled: false }));
    const id = ids[Math.floor(ids.length / 2)]!;
    const page = await open({ at: inject('nested'), path: `#${id}` });
    await page.waitForFunction(
      (step) => document.querySelector(`[data-stage][data-step="${step}"]`),
      id
    );
    const top = await page.locator(`#${id}`).evaluate((step) => step.getBoundingClientRect().top);
    expect(top).toBeLessThan(800);
  });
});
