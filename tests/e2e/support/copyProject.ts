import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { withSlashes } from '../../../src/build/paths.mjs';
import { nextEdition as release } from '../../../src/build/edition/nextEdition';

const made = /^(node_modules|build|proof|\.git|\.svelte-kit)(\/|$)/;
const folders: string[] = [];

/** A copy of the project in a folder of its own, until `removeCopies`. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  folders.push(folder);
  cpSync('.', folder, {
    recursive: true,
    filter: (from) => !made.test(withSlashes(relative('.', from)))
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Takes the copies away again; every file that makes one does it after its tests. */
export function removeCopies(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/**
 * Begins the next edition of a copy: what stands is released, if it was not.
 * @returns its number
 */
export function nextEdition(folder: string): number {
  const data = join(folder, 'data');
  const { edition, text } = release(data);
  if (text !== null) writeFileSync(join(data, `editions/${edition}.json`), text);
  const article = readFileSync(join(data, 'article.yaml'), 'utf8');
  writeFileSync(
    join(data, 'article.yaml'),
    article.replace(/^edition: .*$/m, `edition: ${edition + 1}`)
  );
  return edition + 1;
}
