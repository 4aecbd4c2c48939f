import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// Builds the islands (the stages) on their own: with every route `csr = false` Kit builds no client
// code, so a chunk emitted by a plugin of its build would never appear.
export default defineConfig({
  plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })],
  resolve: { alias: { $lib: '/src/lib' } },
  publicDir: false,
  base: './',
  build: {
    outDir: 'static/islands',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: 'src/lib/stage/entry.ts',
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]'
      }
    }
  }
});
