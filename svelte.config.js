import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cssHash } from './src/build/cssHash.mjs';

/** Kit adds the hashes of its own inline scripts; this one is ours. */
const early = createHash('sha256')
  .update(readFileSync(new URL('./src/lib/player/stage/early.js', import.meta.url)))
  .digest('base64');

/** Every language but the first has a folder of its own; `src/build/languages.ts`. */
const pages = ['build', process.env.STORY_LANGUAGE].filter(Boolean).join('/');

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { cssHash },
  kit: {
    adapter: adapter({ pages, assets: pages, strict: true }),
    paths: { base: process.env.BASE_PATH ?? '', relative: true },
    // Hashes are added for every inline script and style of a prerendered page.
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', `sha256-${early}`],
        'style-src': ['self'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        // The page for editors shows a piece as other pages do.
        'frame-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'object-src': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html']
      }
    }
  }
};
