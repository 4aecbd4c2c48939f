import type { TestProject } from 'vitest/node';
import { buildMeanwhile } from '../../tools/build.js';
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
const run = globalThis as { built?: Promise<void> };

/** @throws (rejects) if the site does not build; it has said why */
async function buildOnce(): Promise<void> {
  const { status, log } = await buildMeanwhile();
  if (status === 0) return;
  console.error(`The site does not build.\n${log}`);
  throw new Error('the site does not build');
}

/**
 * Builds the site once for all whole-page tests, while those of units run, and serves it; `built.ts` waits
 * for it. `E2E_BUILD=0` takes the build that is there, for work on the tests themselves.
 */
export default async function setup(project: TestProject) {
  const when = (run.built ??= process.env.E2E_BUILD === '0' ? Promise.resolve() : buildOnce());
  const oldest = project.name === 'oldest';
  const site = await serve({ root: 'build', when });
  const nested = await serve({ root: 'build', base: '/news/2014/lesotho', when });
  project.provide('site', site.url);
  project.provide('nested', nested.url);
  project.provide('browserPath', oldest ? fetchOldChromium() : findBrowser());
  project.provide('oldest', oldest);
  return () => Promise.all([site.close(), nested.close()]);
}
