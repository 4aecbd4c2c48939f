import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storyDir } from '$lib/story/dir.js';

/** A change to one file: what stood there, and what shall stand there instead. */
export type Edit = readonly [file: string, from: string, to: string];

/** Gives a throw-away copy of the made-up story, called `data`, with some edits. */
export function withSecond<T>(edits: readonly Edit[], use: (root: string) => T): T {
  const parent = mkdtempSync(join(tmpdir(), 'second-'));
  const root = join(parent, 'data');
  try {
    cpSync(storyDir(), root, { recursive: true });
    for (const [file, from, to] of edits) {
      const text = readFileSync(join(root, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
      writeFileSync(
        join(root, file),
        text.replace(from, () => to)
      );
    }
    return use(root);
  } finally {
    rmSync(parent, { recursive: true });
  }
}
