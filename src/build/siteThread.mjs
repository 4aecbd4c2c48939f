// Bundles Kit's pages beside the other parts of the build, as `site.ts` asks; renders them when told that
// what the others make is there.
import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { build } from 'vite';

const told = once(/** @type {import('node:worker_threads').MessagePort} */ (parentPort), 'message');
/** @type {import('vite').Plugin} */
const afterOthers = {
  name: 'after-others',
  // Before anything is written; Kit renders after that.
  async renderStart() {
    await told;
  }
};

await build({ configFile: 'vite.config.ts', logLevel: 'warn', plugins: [afterOthers] });
