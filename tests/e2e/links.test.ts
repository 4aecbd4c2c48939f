import { describe, inject } from 'vitest';
import { otherPages } from './support/pages.ts';
import { goTo, scrollThrough, stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

describe('links', () => {
  test('every id stands once on the page', async ({ open }) => {
    const page = await open();
    await scrollThrough(page);
    const ids = await page.$$eval('[id]', (all) => all.map((element) => element.id));
    expect(ids).toEqual(expect.arrayContaining(await stepIds(page)));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('every link within the page leads somewhere', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    const lost = await page.$$eval('[href^="#"]', (all) =>
      all
        .map((link) => link.getAttribute('href')!)
        .filter(
          (href) => href !== '#' && !document.getElementById(decodeURIComponent(href.slice(1)))
        )
    );
    expect([...new Set(lost)]).toEqual([]);
  });

  test('every link to a page or a file of the site is answered', async ({ open }) => {
    const status = new Map<string, number>();
    // What is shown at addresses that are none knows only the folder that it was built for.
    for (const path of ['', ...otherPages.filter((each) => each !== '404.html')]) {
      const page = await open({ at: inject('nested'), path, javaScriptEnabled: false });
      const hrefs = await page.$$eval('a[href]', (all) =>
        all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, ''))
      );
      const own = [...new Set(hrefs)].filter((href) => href.startsWith(inject('nested')));
      for (const href of own.filter((each) => !status.has(each)))
        status.set(href, (await page.request.get(href)).status());
      for (const href of own) expect(status.get(href), `${href} on ${path}`).toBe(200);
      const outside = hrefs.filter(
        (href) => href.startsWith(new URL(inject('nested')).origin) && !own.includes(href)
      );
      expect(outside, 'links out of the folder').toEqual([]);
    }
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

  test('every link that leaves the page is https or says so', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    const odd = await page.$$eval('a[href]', (all) =>
      all
        .map((link) => link.getAttribute('href')!)
        .filter(
          (href) => !/^(#|\?|\.{1,2}\/|https?:\/\/[\w.-]+\/?|mailto:[^@?]+@[\w.-]+$)/.test(href)
        )
    );
    expect(odd).toEqual([]);
  });
});

describe('in a nested folder', () => {
  test('the same build works, pictures and all', async ({ open }) => {
    const page = await open({ at: inject('nested') });
    await scrollThrough(page);
    const last = (await stepIds(page)).at(-1)!;
    await goTo(page, last);
    expect(new URL(page.url()).pathname).toBe(new URL(inject('nested')).pathname);
  });

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
