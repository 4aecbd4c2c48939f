import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { serve } from '../../tools/server.js';
import { test as base } from './test.ts';
import { closeWatched, watch } from './watch.ts';

export interface HostOptions {
  /** Where in the site the frame begins: `embed/scene/map/?step=radio`. */
  guest: string;
  /** Attributes of the frame; by default a sandbox that lets scripts run and nothing else. */
  frame?: string;
  /** Runs in the host before the frame is there; by default it gives the frame the height it asks for. */
  script?: string;
  before?: (page: Page) => unknown;
  /** The browser's own settings. */
  context?: BrowserContextOptions;
}
export interface Hosted {
  page: Page;
  guest: Frame;
  /** Every message that the host has heard so far. */
  heard(): Promise<unknown[]>;
}

const styles = 'iframe{border:0;display:block;width:100%;height:600px}p{min-height:900px;margin:0}';
const follow = `addEventListener('message', ({ data }) => {
    if (data.sentinel === 'amp') document.querySelector('iframe').style.height = data.height + 'px';
  });`;
const document = ({ guest, frame = 'sandbox="allow-scripts"', script = follow }: HostOptions) =>
  `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,">
  <style>body{margin:0}${styles}</style>
  <script>window.heard = []; addEventListener('message', (event) => heard.push(event.data));
  ${script}</script>
  <iframe title="A piece" src="${inject('site')}${guest}" ${frame}></iframe>
  <p>Below.</p>`;

/**
 * vitest's `test` with a second origin whose pages frame the site. A test fails on any message or error
 * of host or guest, and on any request outside the two.
 */
export const test = base.extend<{ host: (options: HostOptions) => Promise<Hosted> }>({
  host: async ({ browser }: { browser: Browser }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'host-'));
    const contexts: BrowserContext[] = [];
    const servers: Awaited<ReturnType<typeof serve>>[] = [];
    const trouble: string[] = [];
    await use(async (options) => {
      const { guest, before, context } = options;
      writeFileSync(join(root, 'index.html'), document(options));
      const server = await serve({ root });
      servers.push(server);
      const opened = await browser.newContext(context);
      contexts.push(opened);
      const page = await opened.newPage();
      await watch(page, new URL(server.url).origin, trouble);
      await before?.(page);
      await page.goto(server.url);
      const found = page.frames().find((each) => each.url().includes(guest.split('?')[0] ?? ''));
      if (!found) throw new Error(`the host has no frame of ${guest}`);
      await found.waitForLoadState('load');
      const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
      return { page, guest: found, heard };
    });
    const all = await closeWatched(contexts, trouble);
    await Promise.all(servers.map((server) => server.close()));
    rmSync(root, { recursive: true });
    const own = all.filter((line) => !line.startsWith(`foreign: ${inject('site')}`));
    if (own.length > 0) throw new Error(`host or guest said:\n${own.join('\n')}`);
  }
});

export { expect } from './test.ts';
