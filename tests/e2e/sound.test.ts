import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { otherPages } from './support/pages.ts';
import { goTo, scrollThrough, stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

const screens = [
  { name: 'a desk', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'a phone at night', viewport: { width: 360, height: 740 }, colorScheme: 'dark' }
] as const;

/** The stages in which nothing is drawn: neither a picture that moves nor, passed by too fast for one, a still. */
function emptyStages(page: Page) {
  return page.$$eval('[data-stage]', (stages) =>
    stages
      .filter((stage) => {
        const shown = [...stage.querySelectorAll('svg')].find((svg) => svg.checkVisibility());
        const still = [...stage.querySelectorAll('img')].some(
          (img) => img.checkVisibility() && img.naturalWidth > 0
        );
        return !still && !shown?.querySelector('path, rect, circle, text, use, line');
      })
      .map((stage) => stage.getAttribute('data-stage'))
  );
}

describe('read from end to end', () => {
  // The fixture itself fails on any message, error, violation, vain or foreign request.
  test.for(screens)(
    'on $name, the page draws every stage and has nothing to say to the console',
    async (screen, { open }) => {
      const page = await open({ viewport: screen.viewport, colorScheme: screen.colorScheme });
      await scrollThrough(page);
      const bottom = await page.evaluate(
        () => document.documentElement.scrollHeight - innerHeight - scrollY
      );
      expect(bottom).toBeLessThan(1);
      expect(await emptyStages(page)).toEqual([]);
    }
  );

  test('the pages beside the story say nothing either', async ({ open }) => {
    for (const path of otherPages) {
      const page = await open({ path });
      expect(await page.locator('h1').count(), path).toBe(1);
    }
  });

  test('nothing is kept in the reader’s browser', async ({ open }) => {
    const page = await open();
    await goTo(page, (await stepIds(page)).at(-1)!);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });
});

describe('trust', () => {
  const policy = [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'"
  ];

  test('the page carries the strict policy, with hashes for scripts and styles at most', async ({
    open
  }) => {
    const page = await open();
    const text = await page
      .locator('meta[http-equiv="content-security-policy"]')
      .getAttribute('content');
    const directives = String(text).split(/;\s*/);
    expect(directives).toEqual(expect.arrayContaining(policy));
    for (const kind of ['script', 'style'])
      expect(directives.find((each) => each.startsWith(`${kind}-src`))).toMatch(
        /^\w+-src 'self'( 'sha256-[\w+/=]+')*$/
      );
    expect(directives.find((each) => each.startsWith('trusted-types'))).toBe(
      'trusted-types svelte-trusted-html service-worker'
    );
  });

  test('no style attribute stands in the HTML, and no style but the first screen’s', async ({
    open
  }) => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('[style], body style').count()).toBe(0);
    expect(await page.locator('style').count()).toBe(1);
  });

  test('the server sends the headers that a page cannot set for itself', async ({ open }) => {
    const page = await open();
    const response = await page.request.get(page.url());
    expect(response.headers()).toMatchObject({
      'content-security-policy': "frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin'
    });
    expect(response.headers()['permissions-policy']).toContain('geolocation=()');
  });
});
