import { existsSync, readFileSync } from 'node:fs';
import { versioned } from '../../player/stage/keyframes';
import { generated } from '../../player/stage/manifest';

/** The name by which the script with the maps' geometry hands it to the next: the frame is a page of ours. */
export const geometryName = 'mapGeometry';

const pathOf = (name: string) => `/embed/guest/${name}.js` as const;

/** @throws if it has not been built */
function textOf(name: string): string {
  const file = `${generated}/guests${pathOf(name)}`;
  if (!existsSync(file))
    throw new Error(`${file} is missing: npm run build makes it before the pages that name it`);
  return readFileSync(file, 'utf8');
}

/**
 * Where a guest's script is, from the site's root, with its content's hash. In development it is built
 * when it is asked for.
 * @throws if it has not been built
 */
export const scriptFile = (name: string): `/${string}` =>
  import.meta.env.DEV ? pathOf(name) : versioned(pathOf(name), textOf(name));

/** The scripts of a piece, in order: one that draws maps needs their geometry first. */
export function scriptFiles(name: string): `/${string}`[] {
  const maps = import.meta.env.DEV || textOf(name).includes(geometryName);
  return [...(maps ? [scriptFile('geometry')] : []), scriptFile(name)];
}
