import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const nothing = '\0without-style';
/** The page has the islands' styles already, in its own stylesheet. */
export const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (/\.css$|[?&]type=style/.test(id) ? nothing : null),
  load: (id) => (id === nothing ? '' : null)
};

/**
 * d3-interpolate builds all its interpolators when it is imported, and through them keeps d3-color.
 * Those calls change nothing else: marked as pure, the ones nobody asks for can go.
 */
export const pureInterpolators: Plugin = {
  name: 'pure-interpolators',
  transform(code, id) {
    if (!/\/d3-interpolate\/.*\.m?js$/.test(id)) return null;
    const made = /^((?:var|const|let) [\w$]+ = )(?=\(function|[\w$]+\()/gm;
    return { code: code.replace(made, '$1/* @__PURE__ */ '), map: null };
  }
};

// Builds the islands (the stages) on their own: with every route `csr = false` Kit builds no client
// code, so a chunk emitted by a plugin of its build would never appear.
export default defineConfig({
  plugins: [
    withoutStyles,
    pureInterpolators,
    svelte({ configFile: false, preprocess: vitePreprocess() })
  ],
  resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
  publicDir: false,
  base: './',
  build: {
    outDir: 'static/islands',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: false,
    target: 'es2022',
    rolldownOptions: {
      input: { entry: 'src/client/article.ts', editor: 'src/client/editor.ts' },
      output: {
        entryFileNames: '[name]-[hash].js',
        // A scene's chunk is named after its folder.
        chunkFileNames: ({ facadeModuleId }) => {
          const scene = facadeModuleId?.match(/\/scenes\/([^/]+)\/scene\.ts$/)?.[1];
          return `${scene ?? '[name]'}-[hash].js`;
        }
      }
    }
  }
});
