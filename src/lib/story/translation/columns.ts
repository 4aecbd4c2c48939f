import { tables as definitions } from '../tables/index.ts';
import type { TableDefinition } from '../tables/table.ts';

/**
 * Columns whose words stay as they are in every language: what corrections and the comparison with the
 * founding article say, shown with its language, and words that code compares.
 */
const kept: readonly string[] = [
  'claims.csv position',
  'claims.csv who',
  'corrections.csv text',
  'coverage.csv fact',
  'coverage.csv note',
  'elections/arrangements.csv status',
  'elections/constituencies.csv district',
  'parties.csv leader'
];

/** Words that code compares and pictures show: they are translated where they are shown. */
const shown: readonly string[] = [
  'claims.csv position',
  'claims.csv who',
  'elections/arrangements.csv bloc',
  'elections/arrangements.csv status',
  'elections/constituencies.csv district',
  'quotes.csv stance',
  'relations.csv kind'
];

interface TranslatedColumn {
  readonly path: string;
  /** The table's name in the story. */
  readonly table: string;
  readonly column: string;
  /** The column's name in the story. */
  readonly key: string;
  /** Whether the row itself has the translation. */
  readonly inRow: boolean;
}

/** Every column of the tables that holds words to translate. */
export const translatedColumns: readonly TranslatedColumn[] = Object.entries(definitions).flatMap(
  ([table, definition]) => {
    const { path, columns }: TableDefinition = definition;
    return Object.entries(columns).flatMap(([column, { isProse, isRead }]) => {
      const name = `${path} ${column}`;
      const inRow = isProse && isRead && !kept.includes(name);
      const key = column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
      return inRow || shown.includes(name) ? [{ path, table, column, key, inRow }] : [];
    });
  }
);
