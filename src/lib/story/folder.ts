import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { decode } from './decode.ts';
import type { Problems } from './problems.ts';

/** The data folder: reads text and gives each file the name that messages print. */
export class Folder {
  readonly root: string;
  readonly #problems: Problems;

  constructor(root: string, problems: Problems) {
    this.root = resolve(root);
    this.#problems = problems;
  }

  /** `events.csv` → `data/events.csv`. */
  label(path: string): string {
    return `${basename(this.root)}/${path}`;
  }

  /** The text without a byte-order mark, or `null` (and a problem) where it cannot be read. */
  read(path: string): string | null {
    const file = this.label(path);
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(join(this.root, path));
    } catch {
      const advice = 'add the file, or correct its name';
      this.#problems.add({ file, line: 1 }, 'file', 'cannot be read', advice);
      return null;
    }
    const { text, fault } = decode(bytes, path.endsWith('.csv') ? 'CSV UTF-8' : 'UTF-8');
    if (fault) this.#problems.add({ file, line: fault.line }, 'file', fault.found, fault.advice);
    else this.#problems.know(file, text);
    return text;
  }

  /** Whether there is such a file or folder. */
  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  /** File names in `path`, in name order; empty (and a problem) where there is no such folder. */
  list(path: string): string[] {
    try {
      return readdirSync(join(this.root, path)).sort();
    } catch {
      this.#problems.add(
        { file: this.label(path), line: 1 },
        'folder',
        'cannot be read',
        'add the folder'
      );
      return [];
    }
  }
}
