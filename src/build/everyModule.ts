import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { virtualFiles } from './settings';

/**
 * Everything that may come into a script or a program of this build, without its packages: all our code, and
 * what it has of the story.
 */
export function everyModule(): string[] {
  const ours = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const settings = ['package.json', 'tsconfig.json', '.svelte-kit/tsconfig.json'];
  const files = [...ours, ...settings].flatMap((file) => [file, readFileSync(file, 'latin1')]);
  return [process.cwd(), ...files, ...virtualFiles()];
}
