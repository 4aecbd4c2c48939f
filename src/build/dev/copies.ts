import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withSlashes } from '../paths.mjs';

/** A copy of the story's folder as it stands. */
export interface Copy {
  readonly root: string;
  /** Files that are not as in the copy that is served, by their paths in the folder. */
  readonly changed: readonly string[];
}

/**
 * Copies of the story's folder: pages are made of one, and stay as they are while an editor's files
 * are not yet right; the other takes what is to be tried. Both have the name of the folder itself, by
 * which problems name their files.
 * @param folder where editors write
 * @param room an empty folder for the copies
 */
export function createCopies(folder: string, room: string) {
  const [one, other] = ['1', '2'].map((name) => join(room, name, basename(folder))) as [
    string,
    string
  ];
  let served: string | null = null;
  return {
    /** The copy that pages are made of; `null` before there is one. */
    served: (): string | null => served,
    /** Copies the folder beside the one that is served. */
    take(): Copy {
      const root = served === one ? other : one;
      rmSync(root, { recursive: true, force: true });
      cpSync(folder, root, { recursive: true, dereference: true });
      return { root, changed: differences(served, root) };
    },
    /** From now on pages are made of this copy. */
    serve(copy: Copy): void {
      served = copy.root;
    },
    /** A file of the copy that is served; `''` where it has none. */
    textOf: (path: string): string => (served === null ? '' : textIn(served, path))
  };
}

/** A file of a folder as text; `''` where there is none. */
export function textIn(root: string, path: string): string {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function differences(before: string | null, after: string): readonly string[] {
  const now = filesIn(after);
  if (before === null) return now;
  const names = new Set([...filesIn(before), ...now]);
  return [...names].filter((name) => !isSame(join(before, name), join(after, name))).sort();
}

const isSame = (one: string, other: string): boolean =>
  existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map(withSlashes);
