import type { ViteDevServer } from 'vite';
import type { Edition } from '../../lib/article/edition.ts';
import type { Pictured } from '../../lib/scenes/story.ts';
import type { Problem } from '../../lib/story/index.ts';
import { sentencesOf, type DeskReport } from '../../lib/story/sentences.ts';
import { withoutSettings } from '../verify/report.ts';
import { createCopies, textIn, type Copy } from './copies.ts';
import { editedPlace } from './edited.ts';

/** What an update came to. */
export interface Update {
  /** Whether pages show another story than before. */
  readonly isNew: boolean;
  /** The id of what was edited, where that is one place. */
  readonly place: string | null;
  /** Whether code, or the settings that it is given, changed with it. */
  readonly anew: boolean;
}

/** Files that pages ask for as code, or that decide what code is; all others only the story's reader reads. */
const isCode = (path: string): boolean =>
  /\.(ya?ml|json)$/.test(path) &&
  !/^(article\.yaml|(sources|datapackage)\.json|editions\/.*)$/.test(path);

/**
 * Reads the story for the dev server: pages are made of it as it last read well.
 * @param folder where editors write
 * @param room an empty folder for copies of it
 */
export function createDesk(server: ViteDevServer, folder: string, room: string) {
  const copies = createCopies(folder, room);
  let found: readonly Problem[] = [];
  let inspected: readonly Problem[] = [];
  let shown: DeskReport['shown'] = 'nothing';
  let edition: Edition | null = null;
  let waiting: Pictured | null = null;

  const program = () =>
    server.ssrLoadModule('/src/build/dev/story.ts') as Promise<typeof import('./story')>;
  /** Runs all code anew, with the settings of this copy. */
  const enter = (root: string): void => {
    process.env.STORY_DIR = root;
    server.moduleGraph.invalidateAll();
  };
  const show = async (pictured: Pictured): Promise<void> => {
    edition = (await program()).setEdition(pictured);
  };

  return {
    /** The story that pages show; `null` before there is one. */
    edition: () => edition,
    report: (): DeskReport => ({ ...sentencesOf([...found, ...inspected]), shown }),

    /**
     * Reads the folder. What reads well is what pages show from then on; else they stay as they are.
     * @param code whether the code itself has changed
     * @throws what the code throws
     */
    async update(code: boolean): Promise<Update> {
      const copy = copies.take();
      const before = copies.served();
      const anew = code || copy.changed.some(isCode);
      if (!anew && shown === 'now' && copy.changed.length === 0)
        return { isNew: false, place: null, anew };
      const unset = withoutSettings(copy.root);
      if (unset === null && anew) enter(copy.root);
      const { problems, pictured } =
        unset === null ? (await program()).read(copy.root) : { problems: unset, pictured: null };
      found = problems;
      waiting = pictured;
      if (pictured === null) {
        inspected = [];
        if (before === null) return { isNew: false, place: null, anew };
        shown = 'before';
        const isAsBefore = unset === null ? !anew : !code;
        if (isAsBefore) return { isNew: false, place: null, anew };
        enter(before);
        const last = (await program()).read(before).pictured;
        if (last !== null) await show(last);
        return { isNew: code, place: null, anew };
      }
      const place = placeIn(copy);
      process.env.STORY_DIR = copy.root;
      copies.serve(copy);
      shown = 'now';
      await show(pictured);
      return { isNew: true, place, anew };
    },

    /** Adds what takes longer to find: how texts stand in the pictures. Says whether there was anything to do. */
    async inspect(): Promise<boolean> {
      if (waiting === null) return false;
      const pictured = waiting;
      waiting = null;
      inspected = (await program()).inspect(pictured);
      return true;
    }
  };

  /** The first place that was edited in the story's words. */
  function placeIn({ root, changed }: Copy): string | null {
    if (copies.served() === null) return null;
    const chapters = changed.filter((path) => /^story\/.*\.md$/.test(path));
    return (
      chapters
        .map((path) => editedPlace(copies.textOf(path), textIn(root, path)))
        .find((place) => place !== null) ?? null
    );
  }
}
