import { existsSync, readFileSync } from 'node:fs';
import { versioned } from '../../player/stage/keyframes';
import { generated } from '../../player/stage/manifest';

/**
 * Where a guest's script is, from the site's root, with its content's hash. In development it is built
 * when it is asked for.
 * @throws if it has not been built
 */
export function scriptFile(name: string): `/${string}` {
  const path = `/embed/guest/${name}.js` as const;
  if (import.meta.env.DEV) return path;
  const file = `${generated}/guests${path}`;
  if (!existsSync(file))
    throw new Error(`${file} is missing: npm run build makes it before the pages that name it`);
  return versioned(path, readFileSync(file, 'utf8'));
}
