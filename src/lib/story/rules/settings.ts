import type { Folder } from '../folder.ts';
import { didYouMean } from '../nearest.ts';
import type { Problems } from '../problems.ts';
import { SETTINGS, type Settings } from '../settings/index.ts';
import type { Story } from '../types.ts';
import { yamlLines } from '../yaml.ts';

type Tables = Pick<Story, 'actors' | 'relations' | 'quotes' | 'claims'>;

/** What `story.yaml` names must be there: files, players, kinds of relations, stances. */
export function checkSettings(
  { layers, command, calendar, testimony }: Settings,
  { actors, relations, quotes, claims }: Tables,
  folder: Folder,
  readable: (table: string) => boolean,
  problems: Problems
): void {
  const lineOf = yamlLines(folder.read(SETTINGS) ?? '');
  const report = (field: string, found: string, advice: string) =>
    problems.add({ file: folder.label(SETTINGS), line: lineOf(field) }, field, found, advice);
  const known = (field: string, word: string, words: Iterable<string>, table: string) => {
    const all = new Set(words);
    if (!all.has(word))
      report(
        field,
        `“${word}” is not in ${folder.label(table)}${didYouMean(word, all)}`,
        `correct it, or add it to ${table}`
      );
  };

  for (const [name, file] of Object.entries(layers))
    if (!folder.has(file))
      report(
        `layers.${name}`,
        `there is no file ${folder.label(file)}`,
        'add it with npm run geo, or correct its name'
      );
  if (readable('actors.csv'))
    for (const id of Object.keys(command.places))
      known(`command.places.${id}`, id, Object.keys(actors), 'actors.csv');
  if (readable('relations.csv') && relations.length > 0) {
    const kinds = relations.map(({ kind }) => kind);
    for (const [i, kind] of command.kinds.entries())
      known(`command.kinds.${i}`, kind, kinds, 'relations.csv');
    for (const [name, kind] of Object.entries(calendar ?? {}))
      known(`calendar.${name}`, kind, kinds, 'relations.csv');
  }
  if (readable('quotes.csv') && readable('claims.csv')) {
    const answers = [
      ...Object.values(quotes).flatMap(({ stance }) => stance ?? []),
      ...claims.map(({ position }) => position)
    ];
    for (const [i, { stance }] of testimony.bands.entries())
      known(`testimony.bands.${i}.stance`, stance, answers, 'claims.csv');
  }
}
