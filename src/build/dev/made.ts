import type { Edition } from '../../lib/article/edition.ts';
import { load } from '../load.mjs';
import { program } from '../vite.ts';

type OnDemand = typeof import('../onDemand').onDemand;
type Make = ReturnType<OnDemand>;

/** What the parts of a build would make, rather than Kit: each file once, when it is asked for. */
export function createMade() {
  let files = new Map<string, ReturnType<Make>>();
  let code: Promise<OnDemand> | undefined;
  let make: Make | undefined;
  return {
    /** Whether a path, counted from the site's root, is of such a file. */
    has: (path: string): boolean =>
      /^(stills|embed\/guest|embed\/v)\/|^embed\/(embed\.js|manifest\.json)$/.test(path),

    /** Its content, for the story that pages show; `null` where there is no such file. */
    async contentOf(path: string, edition: Edition): ReturnType<Make> {
      code ??= load('./onDemand.ts', program()).then(({ onDemand }) => onDemand as OnDemand);
      const loaded = await code;
      make ??= loaded(edition);
      const file = files.get(path) ?? make(path);
      files.set(path, file);
      return file;
    },

    /** To be called when another story is shown. */
    forget(withCode: boolean): void {
      files = new Map();
      make = undefined;
      if (withCode) code = undefined;
    }
  };
}
