import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { storyLanguage } from '../../lib/story/dir';
import type { Story } from '../../lib/story/types';
import type { Kept } from '../../lib/player/offline';
import { chunksOf, scripts, target } from '../vite';
import { fileOf, restOf } from './rest';

/**
 * Writes `service-worker.js` beside the built pages, with what it is to keep.
 * @returns how many files it added
 */
export async function writeWorker(story: Story): Promise<number> {
  const folder = join('build', storyLanguage());
  const rest = restOf(folder, story);
  const hash = createHash('sha256');
  for (const path of ['index.html', ...rest]) hash.update(readFileSync(fileOf(folder, path)));
  const kept: Kept = { version: hash.digest('hex').slice(0, 12), rest };
  writeFileSync(join(folder, 'service-worker.js'), await worker(kept));
  return 1;
}

/** A classic script, for Firefox takes no other here before version 147. */
async function worker(kept: Kept): Promise<string> {
  const { plugins, ...shared } = scripts();
  const result = await build({
    ...shared,
    plugins: [plugins],
    define: { __KEPT__: JSON.stringify(kept) },
    build: {
      write: false,
      modulePreload: false,
      target,
      rolldownOptions: {
        input: { 'service-worker': 'src/client/worker/worker.ts' },
        output: { format: 'iife', entryFileNames: '[name].js' }
      }
    }
  });
  const [chunk, ...others] = chunksOf(result);
  if (!chunk || others.length > 0) throw new Error('the service worker is not one file');
  return chunk.code;
}
