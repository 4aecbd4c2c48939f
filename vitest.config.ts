import { defineConfig } from 'vitest/config';
import { resolve } from 'node:path';
import { settingsFrom, storySettings } from './src/build/settings.ts';
import { alias, components } from './src/build/vite.ts';
import { wantsOldChromium } from './tests/tools/otherBrowsers.js';

/** A whole made-up story with every scene: what is asked of the code alone is asked of it. */
const second = resolve('tests/fixtures/story/second');
/** Tables of full size, which no edit of `data/` reaches: what is asked of crowded pictures. */
const full = resolve('tests/fixtures/story/full');

/** One file for each core; the runner would leave one core idle, half of a small machine. */
const maxWorkers = '100%';
/**
 * Files share their modules: reading them anew for each took most of the time. So no file may mock
 * a module or leave a global changed.
 */
const isolate = false;
/** Milliseconds: for a machine that does other things too; the slowest takes two seconds alone. */
const testTimeout = 30_000;

const wholePages = {
  isolate,
  include: ['tests/e2e/**/*.test.ts'],
  globalSetup: 'tests/e2e/support/site.ts',
  setupFiles: 'tests/e2e/support/built.ts',
  testTimeout: 120_000,
  hookTimeout: 240_000,
  // Asked once more where nobody is there to see that it is unsteady; `totals.js` names it. Nothing else is.
  retry: process.env.CI ? 1 : 0,
  // One second is little where two browsers and what they wait for share two cores.
  expect: { poll: { timeout: 30_000 } },
  // A browser each; the units are done by then.
  maxWorkers: 2,
  sequence: { groupOrder: 1 }
};
/** What the oldest Chromium is asked about; the journey is for it alone: the usual one is asked for every step. */
const journey = 'tests/e2e/journey.chromium.test.ts';
const inOldest = [
  journey,
  'tests/e2e/hosts.chromium.test.ts',
  'tests/e2e/print.test.ts',
  'tests/e2e/readingFailure.test.ts'
];

// One runner for everything: pure functions, components rendered on the server, and real Chromium.
export default defineConfig({
  test: {
    reporters: ['default', './tests/tools/totals.js'],
    projects: [
      {
        plugins: [settingsFrom(() => full)],
        resolve: { alias },
        test: {
          name: 'unit',
          maxWorkers,
          isolate,
          testTimeout,
          include: ['tests/unit/**/*.test.ts'],
          env: { STORY_DIR: full }
        }
      },
      {
        plugins: [settingsFrom(() => full), components()],
        resolve: { alias },
        test: {
          name: 'component',
          maxWorkers,
          isolate,
          testTimeout,
          // Turns are also asked of the crowded pictures.
          include: ['tests/component/**/*.test.ts', 'tests/second/turns.test.ts'],
          env: { STORY_DIR: full }
        }
      },
      {
        plugins: [settingsFrom(() => second), components()],
        resolve: { alias },
        test: {
          name: 'second',
          maxWorkers,
          isolate,
          testTimeout,
          include: ['tests/second/**/*.test.ts'],
          env: { STORY_DIR: second }
        }
      },
      {
        // What is generated in `data/` is as its sources and commands make it.
        plugins: [storySettings],
        resolve: { alias },
        test: {
          name: 'data',
          maxWorkers,
          isolate,
          testTimeout,
          include: ['tests/data/**/*.test.ts']
        }
      },
      {
        plugins: [storySettings],
        resolve: { alias },
        test: { ...wholePages, name: 'e2e', exclude: [journey] }
      },
      ...(wantsOldChromium()
        ? [
            {
              plugins: [storySettings],
              resolve: { alias },
              test: { ...wholePages, name: 'oldest', include: inOldest }
            }
          ]
        : [])
    ]
  }
});
