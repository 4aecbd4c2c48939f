import { storyLanguage } from '../lib/story/dir.js';
import { throwAwayUnused } from './kept';
import { buildOthers } from './languages';
import { parts } from './parts';
import { beginSite } from './site';

/**
 * Runs the build, with a line for each part: what it made and how long that took.
 * @param only names of parts; all where none is named. The story is always read and checked first,
 * so that nothing is built of one that has something wrong
 * @throws {StoryError} naming every problem found in the story's folder
 */
export async function runBuild(
  only: readonly string[],
  say: (line: string) => unknown
): Promise<void> {
  const names = Object.keys(parts);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`the build has no part ${unknown.join(', ')}; it has ${names.join(', ')}`);
  const asked = (name: string) => only.length === 0 || only.includes(name);
  for (const [name, part] of Object.entries(parts)) {
    if (name !== 'story' && !asked(name)) continue;
    const began = performance.now();
    const done = await part(say);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (name === 'story' && asked('site')) beginSite();
    say(`${name.padEnd(8)}${seconds.padStart(5)} s  ${done}`);
  }
  buildOthers(only, say);
  // Those build with what is kept too, and are done.
  if (storyLanguage() === '') throwAwayUnused();
}
