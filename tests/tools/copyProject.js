import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';

const made = /^(node_modules|build|proof|\.git|\.svelte-kit)(\/|$)/;
/** @type {string[]} */
const folders = [];

/**
 * A copy of the project in a folder of its own, until `removeCopies`.
 * @returns {string} the folder
 */
export function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  folders.push(folder);
  cpSync('.', folder, {
    recursive: true,
    filter: (from) => !made.test(relative('.', from).replaceAll(sep, '/'))
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Takes the copies away again; who makes one does it in the end. */
export function removeCopies() {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}
