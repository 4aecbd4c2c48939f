import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { pureInterpolators, withoutStyles } from './vite.islands.config.ts';

const guest = fileURLToPath(new URL('./src/lib/embed/guest/', import.meta.url));
const client = fileURLToPath(new URL('./src/client/guest/', import.meta.url));
const scenes = readdirSync(fileURLToPath(new URL('./src/lib/scenes/', import.meta.url)), {
  withFileTypes: true
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** One script for each kind of embedded piece: what stands in it, by the name of its file. */
const scripts: Readonly<Record<string, string>> = {
  early: `import '${client}early.ts';`,
  story: `import '${client}story.ts';`,
  graphic: `
    import { allScenes } from '$lib/player/stage/views';
    import { startGraphic } from '${guest}graphic.ts';
    startGraphic(allScenes);`,
  ...Object.fromEntries(
    scenes.map((scene) => [
      `scene-${scene}`,
      `import scene from '$lib/scenes/${scene}/scene';
       import { startScene } from '${guest}scene.ts';
       startScene(scene);`
    ])
  )
};

const entries: Plugin = {
  name: 'guest-entries',
  resolveId: (id) => (id.startsWith('guest:') ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0guest:') ? (scripts[id.slice('\0guest:'.length)] ?? null) : null)
};

// Builds the scripts of embedded pieces, each whole and classic: in a frame that is sandboxed and
// served without CORS headers no module loads. Each is a build of its own, for only so is it whole.
export default defineConfig({
  plugins: [
    entries,
    withoutStyles,
    pureInterpolators,
    svelte({ configFile: false, preprocess: vitePreprocess() })
  ],
  resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
  publicDir: false,
  base: './',
  environments: Object.fromEntries(
    Object.keys(scripts).map((name, index) => [
      name.replace('-', '_'),
      {
        consumer: 'client' as const,
        build: {
          outDir: 'static/embed/guest',
          emptyOutDir: index === 0,
          modulePreload: false,
          target: 'es2022',
          rolldownOptions: {
            input: { [name]: `guest:${name}` },
            output: { format: 'iife' as const, entryFileNames: '[name].js' }
          }
        }
      }
    ])
  ),
  builder: {
    async buildApp(builder) {
      for (const name of Object.keys(scripts)) {
        const environment = builder.environments[name.replace('-', '_')];
        if (environment) await builder.build(environment);
      }
    }
  }
});
