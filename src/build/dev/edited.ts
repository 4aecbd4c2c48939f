import { slugOf } from '../../lib/story/method.ts';

/** What begins a place that has a link: a step, the front matter's chapter, a section of the method. */
const STEP = /^:{3,}step\{[^}]*#([\w-]+)/;
const CHAPTER = /^id:\s*['"]?([\w-]+)/;
const SECTION = /^## +(.*\S)/;

/**
 * Where in a page an editor is at work.
 * @param before a Markdown file of the story as it stood
 * @param after the same file as it stands now
 * @returns the id of the step, section or chapter that holds the first line that differs; `null`
 * where none does, or where that line belongs to none
 */
export function editedPlace(before: string, after: string): string | null {
  const [old, now] = [before, after].map((text) => text.split(/\r?\n/)) as [string[], string[]];
  if (old.join('\n') === now.join('\n')) return null;
  const line = now.findIndex((text, i) => text !== old[i]);
  // Where lines are gone from the end, the last that is left.
  const above = now.slice(0, line < 0 ? now.length : line + 1);
  return above.map(placeIn).findLast((id) => id !== null) ?? now.map(placeIn).find(Boolean) ?? null;
}

function placeIn(line: string): string | null {
  const heading = SECTION.exec(line)?.[1];
  if (heading !== undefined) return slugOf(heading) || null;
  return (STEP.exec(line) ?? CHAPTER.exec(line))?.[1] ?? null;
}
