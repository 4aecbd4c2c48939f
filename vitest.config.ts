import { defineConfig } from 'vitest/config';
import { storySettings } from './src/build/settings.ts';
import { alias, components } from './src/build/vite.ts';

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
