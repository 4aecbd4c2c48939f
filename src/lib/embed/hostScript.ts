import { existsSync, readFileSync } from 'node:fs';
import { generated } from '../player/stage/manifest';
import type { ScriptFile } from './host/pieceParts';

/**
 * A script for other pages, as the build has made it; nothing in development, where its bytes, and so its
 * hash, change with every edit.
 * @param name `resize.js`, which gives frames their height, or `embed.js`
 * @throws if a build has not made it
 */
export function hostScript(name: 'resize.js' | 'embed.js'): ScriptFile | undefined {
  if (import.meta.env.DEV) return undefined;
  const file = `${generated}/hosts/embed/manifest.json`;
  if (!existsSync(file))
    throw new Error(`${file} is missing: npm run build makes it before the pages that name it`);
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly files: Readonly<Record<string, ScriptFile>>;
  };
  return files[name];
}
