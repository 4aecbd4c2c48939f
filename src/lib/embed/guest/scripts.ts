import { existsSync, readFileSync } from 'node:fs';
import { versioned } from '../../player/stage/keyframes';

/**
 * Where a guest's script is, from the site's root, with its content's hash.
 * @throws if it has not been built
 */
export function scriptFile(name: string): `/${string}` {
  const file = `static/embed/guest/${name}.js`;
  if (!existsSync(file))
    throw new Error(`${file} is missing: npm run build makes it before the pages that name it`);
  return versioned(`/embed/guest/${name}.js`, readFileSync(file, 'utf8'));
}
