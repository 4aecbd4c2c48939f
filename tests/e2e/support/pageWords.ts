import type { Page } from 'playwright-core';
import { wordsBut } from './markup.ts';

/** The pictures, the controls that scripts bring, and what is never read. */
const others = '[data-stage], [data-explore-live], :is(button, td) > .hidden, svg, script, style';

/** What the page says in words, in a browser. */
export function pageWords(page: Page): Promise<string> {
  return page.evaluate((wordless) => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const other of body.querySelectorAll(wordless)) other.remove();
    return body.textContent!.replace(/\s+/g, ' ').trim();
  }, others);
}

/** What it says in its markup alone. */
export const plainWords = (html: string): string => wordsBut(html, others);
