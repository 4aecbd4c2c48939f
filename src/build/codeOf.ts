import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const imported = /\bfrom '(\.[^']+)'/g;

/**
 * The code of a module, and of all others of the project that it imports, as one text; without what it
 * has from packages.
 * @param file from the top of the project
 */
export function codeOf(file: string): string {
  const found = new Map<string, string>();
  const read = (name: string): void => {
    if (found.has(name)) return;
    const text = readFileSync(name, 'utf8');
    found.set(name, text);
    for (const [, path = ''] of text.matchAll(imported)) read(fileOf(join(dirname(name), path)));
  };
  read(file);
  return JSON.stringify([...found]);
}

/** Modules are named without their ending, but for those that Node reads as they are. */
const fileOf = (path: string): string => (/\.\w+$/.test(path) ? path : `${path}.ts`);
