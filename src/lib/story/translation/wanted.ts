import type { Settings } from '../settings/index.ts';
import type { ArticleMeta, Story } from '../types.ts';
import { translatedColumns } from './columns.ts';
import { metaIn, settingsIn, type Say } from './settings.ts';

/** Words to translate, and where they first stand: `places.csv name`. */
export type Wanted = ReadonlyMap<string, string>;

/** All words outside the chapters that a reader is shown, each once. */
export function wantedWords(settings: Settings, meta: ArticleMeta, story: Story): Wanted {
  const wanted = new Map<string, string>();
  const from =
    (file: string): Say =>
    (text, field) => {
      if (text !== '' && !wanted.has(text)) wanted.set(text, `${file} ${field}`);
      return text;
    };
  metaIn(meta, from('article.yaml'));
  settingsIn(settings, from('story.yaml'));
  for (const { path, table, column, key } of translatedColumns) {
    const say = from(path);
    for (const row of Object.values(story[table as keyof Story] ?? {})) {
      const value = (row as Readonly<Record<string, unknown>>)[key];
      if (typeof value === 'string') say(value, column);
    }
  }
  return wanted;
}

/** The story with the words of its tables in another language. */
export function tablesIn(story: Story, say: Say): Story {
  const own = translatedColumns.filter(({ inRow }) => inRow);
  const tables = new Set(own.map(({ table }) => table));
  const changed = [...tables].map((table) => {
    const columns = own.filter((each) => each.table === table);
    const inLanguage = (row: Readonly<Record<string, unknown>>) => ({
      ...row,
      ...Object.fromEntries(
        columns.flatMap(({ key, column }) => {
          const value = row[key];
          return typeof value === 'string' && value !== '' ? [[key, say(value, column)]] : [];
        })
      )
    });
    const rows = story[table as keyof Story] as unknown;
    return [
      table,
      Array.isArray(rows)
        ? rows.map(inLanguage)
        : Object.fromEntries(
            Object.entries(rows as Record<string, Record<string, unknown>>).map(([id, row]) => [
              id,
              inLanguage(row)
            ])
          )
    ];
  });
  return { ...story, ...Object.fromEntries(changed) };
}
