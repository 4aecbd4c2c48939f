import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { generated } from '../lib/player/stage/manifest.ts';

/** Puts what the other parts of the build made among the site's files, before Kit renders the pages. */
export const addGenerated: Plugin = {
  name: 'add-generated',
  apply: 'build',
  // Kit renders in its own hook of this name.
  enforce: 'pre',
  writeBundle: {
    order: 'pre',
    sequential: true,
    handler() {
      if (!existsSync(generated)) return;
      for (const part of readdirSync(generated))
        cpSync(join(generated, part), '.svelte-kit/output/client', { recursive: true });
    }
  }
};
