import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { addGenerated } from './src/build/addGenerated.ts';
import { dev } from './src/build/dev.ts';
import { storySettings } from './src/build/settings.ts';

// The site itself: Kit's pages. What the other parts of the build add is in src/build.
export default defineConfig({
  plugins: [storySettings, addGenerated, dev, sveltekit()],
  build: { rolldownOptions: { checks: { pluginTimings: false } } }
});
