import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** The dev server's page follows the editor: a change in `data/` reloads it. */
const watchData: Plugin = {
  name: 'watch-data',
  apply: 'serve',
  configureServer(server) {
    const data = fileURLToPath(new URL('./data/', import.meta.url));
    server.watcher.add(data);
    server.watcher.on('all', (_event, file) => {
      if (!file.startsWith(data)) return;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    });
  }
};

export default defineConfig({ plugins: [sveltekit(), watchData] });
