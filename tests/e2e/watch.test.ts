import { inject } from 'vitest';
import { expect, test } from './support/test.ts';
import { watch } from './support/watch.ts';

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
