import { existsSync, readFileSync } from 'node:fs';
import { generated } from '../player/stage/manifest';
import type { ScriptFile } from './host/pieceParts';

/**
 * The script that gives frames their height, as the build has made it; nothing in development, where its
 * bytes, and so its hash, change with every edit.
 * @throws if a build has not made it
 */
export function resizeScript(): ScriptFile | undefined {
  if (import.meta.env.DEV) return undefined;
  const file = `${generated}/hosts/embed/manifest.json`;
  if (!existsSync(file))
    throw new Error(`${file} is missing: npm run build makes it before the pages that name it`);
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly files: Readonly<Record<string, ScriptFile>>;
  };
  return files['resize.js'];
}
