import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// Builds the program that draws every step as a file (src/lib/stills), which Node then runs. Each
// component brings its style along, so that a picture is rendered together with its rules.
export default defineConfig({
  plugins: [
    svelte({
      configFile: false,
      preprocess: vitePreprocess(),
      compilerOptions: { css: 'injected' }
    })
  ],
  resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
  publicDir: false,
  build: {
    ssr: 'src/build/stills/write.ts',
    outDir: '.svelte-kit/stills',
    emptyOutDir: true,
    target: 'node20',
    minify: false
  }
});
