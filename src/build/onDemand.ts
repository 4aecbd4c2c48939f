// The program of the dev server: what the parts of a build make, one file at a time.
import type { Edition } from '../lib/article/edition';
import { contentsOf } from './embed/contents';
import { hostScripts } from './embed/hostScripts';
import { guestScript } from './guests';
import { stillFiles } from './stills/draw';

type Content = string | Uint8Array;

/**
 * Makes files of the site that no page of Kit's gives.
 * @returns a function from a path, counted from the site's root, to its content; `null` where there is none
 */
export function onDemand(edition: Edition): (path: string) => Promise<Content | null> {
  const stills = stillFiles(edition);
  let hosts: Promise<Map<string, Content>> | undefined;
  return async (path) => {
    const [, folder, name = ''] =
      /^(stills|embed\/guest)\/((?:(?:stage|dark|card)\/)?[\w.-]+)$/.exec(path) ?? [];
    if (folder === 'stills') return (await stills.get(name)?.()) ?? null;
    if (folder === 'embed/guest') return guestScript(name.replace(/\.js$/, ''));
    if (!/^embed\/(embed\.js|manifest\.json|v\/.+)$/.test(path)) return null;
    hosts ??= hostScripts(contentsOf(edition));
    return (await hosts).get(path) ?? null;
  };
}
