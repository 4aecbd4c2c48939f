import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  const kept: Kept = {
    version: hash.digest('hex').slice(0, 12),
    rest,
    hashes: hashesOf(folder),
    stepInPlace: stepsInPlace(story)
  };
  writeFileSync(join(folder, 'service-worker.js'), await worker(kept));
  return 1;
}

/** The first step of each chapter, and for the night to explore the first that shows it. */
function stepsInPlace({ chapters }: Story): Kept['stepInPlace'] {
  const steps = chapters.flatMap((chapter) => chapter.steps);
  const night = steps.find(({ picture }) => picture.scene === 'night');
  const named = [
    ...chapters.map(({ id, steps: [first] }) => ({ id, step: first })),
    { id: 'explore', step: night }
  ];
  return Object.fromEntries(named.flatMap(({ id, step }) => (step ? [[id, step.id]] : [])));
}

/** The beginning of the hash of each file whose name changes with its content, but of those for other sites. */
function hashesOf(folder: string): Kept['hashes'] {
  const paths = ['islands', 'islands/again', '_app/immutable/assets'].flatMap((under) =>
    readdirSync(join(folder, under))
      .filter((name) => /(?<!^piece\.\w+)\.(js|css|woff2)$/.test(name))
      .sort()
      .map((name) => `${under}/${name}`)
  );
  return Object.fromEntries(paths.map((path) => [path, sha256(join(folder, path)).slice(0, 8)]));
}

const sha256 = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

/** A classic script, for Firefox takes no other here before version 147. */
async function worker(kept: Kept): Promise<string> {
  const { plugins, ...shared } = scripts();
  const result = await build({
    ...shared,
    plugins: [plugins],
    define: {
      __KEPT__: JSON.stringify(kept),
      'process.env.NODE_ENV': JSON.stringify('production')
    },
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
