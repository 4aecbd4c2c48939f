import { existsSync, readFileSync } from 'node:fs';

/**
 * The hashed file name of an islands' entry, from the manifest that their build writes.
 * @throws if there is no manifest, or it does not name the entry
 */
export function entryFile(manifest: string, entry = 'src/client/article.ts'): string {
  if (!existsSync(manifest)) {
    throw new Error(
      `${manifest} is missing: build the islands first (npm run build does both builds in order)`
    );
  }
  const files = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, { file?: string }>;
  const file = files[entry]?.file;
  if (!file) throw new Error(`${manifest} does not name ${entry}: build the islands again`);
  return file;
}
