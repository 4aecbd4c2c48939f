import { inject } from 'vitest';
import { expect, test } from './support/test.ts';
import { closeWatched, watch } from './support/watch.ts';

const bad = `<!doctype html>
<meta http-equiv="content-security-policy" content="script-src 'self'; img-src https:">
<script>document.title = 'inline'</script>
<script src="talk.js"></script>
<img src="missing.png" alt="">
<img src="https://elsewhere.example/pixel.png" alt="">`;
const talk = `console.info('a word'); throw new Error('a mistake')`;

// Were the watch blind, every whole-page test would pass for nothing.
test('the watch over a page sees messages, errors, violations and requests', async ({
  browser
}) => {
  const site = inject('site');
  const page = await browser.newPage();
  const trouble: string[] = [];
  await watch(page, new URL(site).origin, trouble);
  await page.route('**/*', (route) => {
    const { pathname, hostname } = new URL(route.request().url());
    if (hostname === 'elsewhere.example') return route.abort();
    if (pathname === '/bad') return route.fulfill({ body: bad, contentType: 'text/html' });
    if (pathname === '/talk.js')
      return route.fulfill({ body: talk, contentType: 'text/javascript' });
    return route.fulfill({ status: 404 });
  });
  await page.goto(`${site}bad`);
  await page.close();
  const seen = (part: string) => trouble.some((line) => line.includes(part));
  expect(
    {
      message: seen('console info: a word'),
      error: seen('error: a mistake'),
      violation: seen('violates script-src-elem'),
      foreign: seen('foreign: https://elsewhere.example/pixel.png'),
      failed: seen('failed: https://elsewhere.example/pixel.png'),
      missing: seen(`violates img-src: ${site}missing.png`) || seen(`404: ${site}missing.png`)
    },
    trouble.join('\n')
  ).toEqual({
    message: true,
    error: true,
    violation: true,
    foreign: true,
    failed: true,
    missing: true
  });
});

test('what is cut short by closing a page is not its trouble; what was before is', async ({
  browser
}) => {
  const site = inject('site');
  const context = await browser.newContext();
  const page = await context.newPage();
  const trouble: string[] = [];
  await watch(page, new URL(site).origin, trouble);
  const asked = new Promise<void>((resolve) => {
    void page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/')
        return route.fulfill({ body: '<title>.</title>', contentType: 'text/html' });
      if (pathname === '/refused') return route.abort('aborted');
      resolve();
    });
  });
  await page.goto(site);
  await page.evaluate(async () => {
    await fetch('/refused').catch(() => undefined);
    document.body.append(Object.assign(document.createElement('iframe'), { src: '/slow' }));
  });
  await asked;
  expect(await closeWatched([context], trouble)).toEqual([
    `failed: ${site}refused (net::ERR_ABORTED)`
  ]);
  expect(trouble).toContain(`failed: ${site}slow (net::ERR_ABORTED)`);
});
