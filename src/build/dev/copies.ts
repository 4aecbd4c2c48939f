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
      for (const path of differences(root, folder)) {
        rmSync(join(root, path), { force: true });
        if (existsSync(join(folder, path)))
          cpSync(join(folder, path), join(root, path), { dereference: true });
      }
      return { root, changed: differences(served ?? join(room, 'none'), root) };
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

/** The files that are not the same in two folders, by their paths in them. */
function differences(one: string, other: string): readonly string[] {
  const names = new Set([...filesIn(one), ...filesIn(other)]);
  return [...names].filter((name) => !isSame(join(one, name), join(other, name))).sort();
}

const isSame = (one: string, other: string): boolean =>
  existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));

/** Without what editors' programs hide beside their files. */
const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(folder, name)).isFile())
        .map(withSlashes)
        .filter((name) => !/(^|\/)\./.test(name))
    : [];
