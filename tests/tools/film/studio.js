import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** @import { Browser, Page } from 'playwright-core' */

/** Nothing is asked of a server: the page and its scripts are given when they are asked for. */
const site = 'http://localhost/film/';

const bundle = () =>
  join(dirname(createRequire(import.meta.url).resolve('mediabunny')), 'mediabunny.mjs');

/**
 * Opens a page that draws frames and encodes them: `page.js`.
 * @param {Browser} browser
 * @returns {Promise<Page>}
 */
export async function openStudio(browser) {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  page.on('pageerror', (error) => console.error(error.message));
  const files = {
    '':
      '<!doctype html><title>Film</title>' +
      '<script type="importmap">{"imports":{"mediabunny":"./mediabunny.js"}}</script>' +
      '<script type="module" src="page.js"></script>',
    'page.js': readFileSync(new URL('page.js', import.meta.url), 'utf8'),
    'mediabunny.js': readFileSync(bundle(), 'utf8')
  };
  for (const [name, body] of Object.entries(files))
    await page.route(site + name, (route) =>
      route.fulfill({ contentType: name ? 'text/javascript' : 'text/html; charset=utf-8', body })
    );
  await page.goto(site);
  await page.waitForFunction('window.film !== undefined');
  return page;
}

/**
 * Calls one of the functions of `page.js`.
 * @param {Page} page
 * @param {'encodable' | 'begin' | 'draw' | 'hold' | 'png' | 'end'} name
 * @param {unknown[]} parameters
 * @returns {Promise<any>}
 */
export const ask = (page, name, ...parameters) =>
  page.evaluate(({ call, given }) => /** @type {any} */ (window).film[call](...given), {
    call: name,
    given: parameters
  });
