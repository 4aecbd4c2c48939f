import type { Pictured } from '../../../lib/scenes/story';
import { Folder } from '../../../lib/story/folder';
import { Problems, type At, type Problem } from '../../../lib/story/problems';
import { readSettings, SETTINGS } from '../../../lib/story/settings';
import { yamlLines } from '../../../lib/story/yaml';
import { colours } from './colours';
import { oneHead } from './command';
import { dates } from './dates';
import { headlines } from './headlines';
import { leftOut } from './leftOut';
import { brightens, labelled, unlit } from './light';
import { literals } from './literals';
import { numbers } from './numbers';
import { cases, unknownAfter } from './people';
import type { Rule } from './rule';
import { changed, followed, seen } from './seen';
import { shownIn } from './shown';
import { testimony } from './testimony';

const all: readonly Rule[] = [
  ...[seen, followed, changed, numbers, literals, dates, leftOut, headlines, testimony, oneHead],
  ...[brightens, unlit, labelled, colours, cases, unknownAfter]
];

/**
 * What the story asks of itself, in `rules` of its `story.yaml`, and does not keep.
 * @param root the data folder
 */
export function checkRules(root: string, pictured: Pictured): readonly Problem[] {
  const problems = new Problems();
  const folder = new Folder(root, problems);
  const settings = readSettings(folder, problems);
  if (settings === null) return problems.list;
  const lineOf = yamlLines(folder.read(SETTINGS) ?? '');
  const misruled = (field: string, found: string, advice = 'correct it, or take this rule out') =>
    problems.add(
      { file: folder.label(SETTINGS), line: lineOf(`rules.${field}`) },
      `rules.${field}`,
      found,
      advice
    );
  const { rules } = settings;
  const shown = shownIn(pictured);
  // So that what is found in a chapter is given its column too.
  for (const file of new Set(shown.map(({ at }) => at.file)))
    folder.read(file.slice(file.indexOf('/') + 1));
  const rowOf = (table: string, id: string): At => {
    const lines = (folder.read(table) ?? '').split('\n');
    return {
      file: folder.label(table),
      line: lines.findIndex((text) => text.startsWith(`${id},`)) + 1 || 1
    };
  };
  for (const rule of all)
    rule({ story: pictured.story, settings, rules, shown, problems, misruled, rowOf });
  return problems.list;
}
