import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { everyModule } from './everyModule';
import { folderOf, isKept, keepAt, placeOf } from './kept';
import { chunksOf, program } from './vite';

/** Each module still says where it is, though all are in one file. */
const ownAddress: Plugin = {
  name: 'own-address',
  transform: (code, id) =>
    code.includes('import.meta.url')
      ? {
          code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
          map: null
        }
      : null
};

/**
 * The program of a build as one module of its own, which Node reads in a third of the time. It is bundled
 * again only where something has changed that may come into it.
 * @param entry a module, from the top of the project
 * @returns the file's address
 */
export async function bundled(entry: string): Promise<string> {
  const place = placeOf(folderOf('program'), 'mjs', [entry, ...everyModule()]);
  if (!isKept(place)) {
    const { plugins, ...shared } = program();
    const result = await build({
      ...shared,
      plugins: [plugins, ownAddress],
      ssr: { external: true },
      build: {
        ssr: entry,
        write: false,
        minify: false,
        rolldownOptions: { output: { codeSplitting: false } }
      }
    });
    const [chunk, ...others] = chunksOf(result);
    if (!chunk || others.length > 0) throw new Error(`${entry} did not become one module`);
    keepAt(place, chunk.code);
  }
  return pathToFileURL(place).href;
}
