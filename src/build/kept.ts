import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, unlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { putFile } from './stills/files';

/** Each kind, and for how many days it stays when no build asks for it: of the program few are asked for again. */
const kinds = { packed: 30, stills: 30, program: 2 } as const;
/** The folder of a kind. */
export const folderOf = (kind: keyof typeof kinds): string => join('node_modules/.cache', kind);

const day = 24 * 60 * 60 * 1000;

/** npm's own list of what it installed. Where another tool did, nothing made before is found again. */
const packages = 'node_modules/.package-lock.json';
const installed = existsSync(packages) ? readFileSync(packages) : randomUUID();
/** Node and all packages by their versions: any of them may have a part in what is made. */
const tools = createHash('sha256')
  .update(JSON.stringify(process.versions))
  .update(installed)
  .digest('hex');

/** One short text for many: two of them are the same where all of theirs are. */
export function digestOf(texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const each of texts) hash.update(`${Buffer.byteLength(each)}:`).update(each);
  return hash.digest('hex');
}

/**
 * Where something is kept: by everything that it is made of, so that what is found there is as it would be
 * made now.
 * @param ending of the file
 * @param of the code that makes it, `codeOf`, and all that this is given; packages count by themselves
 */
export function placeOf(
  folder: string,
  ending: string,
  of: readonly (string | Uint8Array)[]
): string {
  return join(folder, `${digestOf([tools, ...of]).slice(0, 32)}.${ending}`);
}

/** Whether something is kept there. What is asked for stays for another while. */
export function isKept(place: string): boolean {
  const file = statSync(place, { throwIfNoEntry: false });
  if (!file) return false;
  const now = Date.now();
  if (now - file.mtimeMs > day) utimesSync(place, now / 1000, now / 1000);
  return true;
}

/** What is kept there, or `null`. */
export const keptAt = (place: string): Buffer | null =>
  isKept(place) ? readFileSync(place) : null;

/** Keeps something for the next time; gives it back. */
export function keepAt<T extends string | Uint8Array>(place: string, content: T): T {
  putFile(place, content);
  return content;
}

/** Throws away what no build has asked for in a long time. */
export function throwAwayUnused(): void {
  for (const [kind, days] of Object.entries(kinds))
    throwAway(folderOf(kind as keyof typeof kinds), days);
}

/** Throws away what was not asked for in so many days. */
export function throwAway(folder: string, days: number): void {
  if (!existsSync(folder)) return;
  const since = Date.now() - days * day;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (statSync(file).mtimeMs < since) unlinkSync(file);
  }
}
