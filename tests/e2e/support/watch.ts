import type { BrowserContext, Page } from 'playwright-core';

/**
 * Notes in `trouble` everything that a sound page never does: writes to the console, throws,
 * breaks its content security policy, asks another origin, or asks in vain. An image that the browser
 * itself lets go, as another one of the same `<picture>` has its turn, was not asked for in vain; nor
 * was what had not come yet when the page was left.
 *
 * @param origin the only origin that the page may ask
 */
export async function watch(page: Page, origin: string, trouble: string[]) {
  page.on('console', (message) => trouble.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  let isLeaving = false;
  page.on('domcontentloaded', () => (isLeaving = false));
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) isLeaving = true;
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) trouble.push(`foreign: ${url}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    const isAborted = why === 'net::ERR_ABORTED';
    const letGo = isAborted && (isLeaving || request.resourceType() === 'image');
    if (!letGo) trouble.push(`failed: ${request.url()} (${why})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`violates ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
}

/**
 * Closes pages that were watched and gives what they did: all of `trouble`, but for the requests that
 * closing them has cut short.
 */
export async function closeWatched(
  contexts: readonly BrowserContext[],
  trouble: readonly string[]
) {
  const before = trouble.length;
  await Promise.all(contexts.map((context) => context.close()));
  return trouble.filter((line, at) => at < before || !line.endsWith('(net::ERR_ABORTED)'));
}
