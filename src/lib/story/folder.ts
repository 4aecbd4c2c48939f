import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
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
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(
        readFileSync(join(this.root, path))
      );
      return text.replaceAll('\r\n', '\n');
    } catch (error) {
      const at = { file: this.label(path), line: 1 };
      if (error instanceof TypeError) {
        this.#problems.add(at, 'file', 'is not UTF-8 text', 'save it as UTF-8');
      } else {
        this.#problems.add(at, 'file', 'cannot be read', 'add the file, or correct its name');
      }
      return null;
    }
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
