import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { addGenerated } from './src/build/addGenerated.ts';
import { dev } from './src/build/dev.ts';
import { schemes } from './src/build/schemes.ts';
import { storySettings } from './src/build/settings.ts';

// The site itself: Kit's pages. What the other parts of the build add is in src/build.
export default defineConfig({
  // Of each checkout's own, also where two share their packages.
  cacheDir: '.svelte-kit/vite',
  plugins: [storySettings, addGenerated, dev, schemes, sveltekit()],
  build: {
    // The newest thing in the styles is `light-dark()`; schemes.ts says what holds without it.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    rolldownOptions: { checks: { pluginTimings: false } }
  }
});
