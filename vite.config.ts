import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { addGenerated } from './src/build/addGenerated.ts';
import { dev } from './src/build/dev.ts';

// The site itself: Kit's pages. What the other parts of the build add is in src/build.
export default defineConfig({
  plugins: [addGenerated, dev, sveltekit()],
  build: { rolldownOptions: { checks: { pluginTimings: false } } }
});
