import type { Page } from 'playwright-core';

/**
 * What the page says in words: everything but the pictures, the controls that scripts bring, and what
 * is never read.
 */
export function pageWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    const others =
      '[data-stage], [data-explore-live], :is(button, td) > .hidden, svg, script, style';
    for (const other of body.querySelectorAll(others)) other.remove();
    return body.textContent!.replace(/\s+/g, ' ').trim();
  });
}
