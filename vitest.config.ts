import { defineConfig } from 'vitest/config';
import { resolve } from 'node:path';
import { settingsFrom, storySettings } from './src/build/settings.ts';
import { alias, components } from './src/build/vite.ts';

/** A whole made-up story with every scene: what is asked of the code alone is asked of it. */
const second = resolve('tests/fixtures/story/second');

// One runner for everything: pure functions, components rendered on the server, and real Chromium.
export default defineConfig({
  test: {
    reporters: ['default', './tests/tools/totals.js'],
    projects: [
      {
        plugins: [storySettings],
        resolve: { alias },
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] }
      },
      {
        plugins: [storySettings, components()],
        resolve: { alias },
        test: { name: 'component', include: ['tests/component/**/*.test.ts'] }
      },
      {
        plugins: [settingsFrom(() => second), components()],
        resolve: { alias },
        test: {
          name: 'second',
          include: ['tests/second/**/*.test.ts'],
          env: { STORY_DIR: second }
        }
      },
      {
        plugins: [storySettings],
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/support/site.ts',
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // A browser each; the units are done by then.
          maxWorkers: 2,
          sequence: { groupOrder: 1 }
        }
      }
    ]
  }
});
