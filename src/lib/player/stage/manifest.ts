import { existsSync, readFileSync } from 'node:fs';

/**
 * Where the parts of a build leave files for the site, each in a folder of its own, which holds them
 * by their paths from the site's root.
 */
export const generated = '.svelte-kit/parts';

/** Which names the client entries got. */
export const clientManifest = `${generated}/client/islands/manifest.json`;

/**
 * The hashed file name of a client entry, from the manifest that their build writes.
 * @throws if there is no manifest, or it does not name the entry
 */
export function entryFile(manifest: string, entry = 'src/client/article.ts'): string {
  if (!existsSync(manifest)) {
    throw new Error(
      `${manifest} is missing: build the client entries first (npm run build does all parts in order)`
    );
  }
  const files = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, { file?: string }>;
  const file = files[entry]?.file;
  if (!file) throw new Error(`${manifest} does not name ${entry}: build the client entries again`);
  return file;
}
