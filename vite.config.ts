import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { addGenerated } from './src/build/addGenerated.ts';
import { dev } from './src/build/dev.ts';
import { schemes } from './src/build/schemes.ts';
import { storySettings } from './src/build/settings.ts';
import { css, target } from './src/build/vite.ts';

// The site itself: Kit's pages. What the other parts of the build add is in src/build.
export default defineConfig({
  // Of each checkout's own, also where two share their packages.
  cacheDir: '.svelte-kit/vite',
  plugins: [storySettings, addGenerated, dev, schemes, sveltekit()],
  css,
  build: {
    target,
    rolldownOptions: { checks: { pluginTimings: false } }
  }
});
