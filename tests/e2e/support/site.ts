import type { TestProject } from 'vitest/node';
import { build } from '../../tools/build.js';
import { findBrowser } from '../../tools/browser.js';
import { fetchOldChromium } from '../../tools/oldChromium.js';
import { serve } from '../../tools/server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site, with `/` at its end. */
    site: string;
    /** The same build, mounted in a nested folder. */
    nested: string;
    /** The executable of the browser to drive. */
    browserPath: string;
    /** Whether that is the oldest of those that everything has to work in. */
    oldest: boolean;
  }
}

/** Projects of one run share the build; each has modules of its own, and this process in common. */
const run = globalThis as { isBuilt?: boolean };

/**
 * Builds the site once for all whole-page tests and serves it. `E2E_BUILD=0` takes the build that
 * is there, for work on the tests themselves.
 */
export default async function setup(project: TestProject) {
  if (process.env.E2E_BUILD !== '0' && !run.isBuilt) {
    const { status, log } = build();
    if (status !== 0) throw new Error(`The site does not build.\n${log}`);
    run.isBuilt = true;
  }
  const oldest = project.name === 'oldest';
  const site = await serve({ root: 'build' });
  const nested = await serve({ root: 'build', base: '/news/2014/lesotho' });
  project.provide('site', site.url);
  project.provide('nested', nested.url);
  project.provide('browserPath', oldest ? fetchOldChromium() : findBrowser());
  project.provide('oldest', oldest);
  return () => Promise.all([site.close(), nested.close()]);
}
