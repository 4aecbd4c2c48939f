import { everyModule } from './everyModule';
import { folderOf, keepAt, keptAt, placeOf } from './kept';

type Files = ReadonlyMap<string, string>;

/**
 * Scripts as they were bundled before, where nothing has changed that may come into them.
 * @param of what they are given beside our code and the story's settings
 * @param make bundles them
 * @returns their text by path
 */
export async function keptScripts(
  of: readonly string[],
  make: () => Promise<Files>
): Promise<Files> {
  const place = placeOf(folderOf('program'), 'json', [...of, ...everyModule()]);
  const kept = keptAt(place)?.toString();
  if (kept !== undefined) return new Map(JSON.parse(kept) as [string, string][]);
  const made = await make();
  keepAt(place, JSON.stringify([...made]));
  return made;
}
