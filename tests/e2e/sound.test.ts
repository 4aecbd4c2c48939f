import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { markupOf } from './support/markup.ts';
import { goTo, stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

describe('quiet', () => {
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

  test('no style attribute stands in the HTML, and no style but the first screen’s', () => {
    const { elements } = markupOf(readFileSync('build/index.html', 'utf8'));
    expect(elements('[style], body style')).toHaveLength(0);
    expect(elements('style')).toHaveLength(1);
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
