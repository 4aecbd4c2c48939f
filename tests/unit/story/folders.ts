import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { readPictured } from '$lib/scenes/story.ts';
import { StoryError, type Problem } from '$lib/story/index.ts';

export const valid = fileURLToPath(new URL('../../fixtures/story/valid', import.meta.url));
export const second = fileURLToPath(new URL('../../fixtures/story/second', import.meta.url));
/** Only where it is asked whether `data/` is in form, never what it tells. */
export const real = fileURLToPath(new URL('../../../data', import.meta.url));

/** A change to one file: what stood there, and what shall stand there instead. */
export type Edit = readonly [file: string, from: string, to: string];

/** Gives a throw-away copy of the valid folder, called `data`, with some edits. */
export function withFolder<T>(edits: readonly Edit[], use: (root: string) => T): T {
  const parent = mkdtempSync(join(tmpdir(), 'story-'));
  const root = join(parent, 'data');
  try {
    cpSync(valid, root, { recursive: true });
    for (const [file, from, to] of edits) {
      const path = join(root, file);
      const text = from === '' ? '' : readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
      writeFileSync(path, from === '' ? to : text.replace(from, () => to));
    }
    return use(root);
  } finally {
    rmSync(dirname(root), { recursive: true });
  }
}

/** Reads a folder that must not be readable, and gives its error. */
export function errorOf(root: string, today?: string): StoryError {
  try {
    readPictured(root, today);
  } catch (error) {
    if (error instanceof StoryError) return error;
    throw error;
  }
  return expect.fail('the folder was read without an error');
}

export function problemsOf(...edits: readonly Edit[]): readonly Problem[] {
  return withFolder(edits, (root) => errorOf(root).problems);
}

/** A line of a message by its file and line; `locate.test.ts` looks at the character. */
export const withoutColumn = (line: string): string => line.replace(/^([^ ]+:\d+):\d+ /, '$1 ');
