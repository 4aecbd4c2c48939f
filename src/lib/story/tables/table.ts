import type { Field, TableSchema } from '../schema.ts';
import type { Value } from '../cell.ts';
import type { Row } from '../table.ts';
import { typographic } from '../typography.ts';
import type { Column } from './columns.ts';

type Columns = Readonly<Record<string, Column>>;

/** One table of the data folder: what its rows hold, and what editors and readers are told of it. */
export interface TableDefinition<C extends Columns = Columns> {
  /** In the data folder; its name without folder and ending is that of the resource. */
  readonly path: `${string}.csv`;
  readonly title: string;
  readonly description: string;
  /** True for a table that a story may do without. */
  readonly mayBeAbsent?: boolean;
  /** Names of columns whose values together are a row's own. */
  readonly primaryKey?: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  /** The column, of days or numbers, in whose order the rows stand. */
  readonly orderedBy?: string;
  /** By their names in the header. */
  readonly columns: C;
}

/** `constituency_seats` → `constituencySeats`. */
type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

type ValueOf<C> = C extends Column<infer V> ? V : never;

/** A row as the story has it: the columns it reads, their names in camel case. */
export type RowOf<T> =
  T extends TableDefinition<infer C>
    ? {
        readonly [
          Name in keyof C & string as C[Name] extends { readonly isRead: false }
            ? never
            : Camel<Name>
        ]: ValueOf<C[Name]>;
      }
    : never;

/** Keys are made of columns that there are. */
interface KeysOf<C> {
  readonly primaryKey?: readonly (keyof C & string)[];
  readonly uniqueKeys?: readonly (readonly (keyof C & string)[])[];
  readonly orderedBy?: keyof C & string;
}

/** Types a table by its columns. */
export const table = <const C extends Columns>(
  definition: TableDefinition<C> & KeysOf<C>
): TableDefinition<C> => definition;

/** `elections/national.csv` → `national`. */
export const resourceName = ({ path }: Pick<TableDefinition, 'path'>): string =>
  (path.split('/').at(-1) ?? path).replace(/\.csv$/, '');

/** A table in the words of Table Schema, in which it is checked and published. */
export function schemaOf({ columns, primaryKey, uniqueKeys }: TableDefinition): TableSchema {
  return {
    fields: Object.entries(columns).map(([name, column]) => fieldOf(name, column)),
    missingValues: [''],
    primaryKey: [...(primaryKey ?? [])],
    uniqueKeys: (uniqueKeys ?? []).map((key) => [...key]),
    foreignKeys: Object.entries(columns).flatMap(([name, { refersTo }]) => {
      if (refersTo === undefined) return [];
      const [resource = '', field = ''] = refersTo.split('.');
      return [{ fields: [name], reference: { resource, fields: [field] } }];
    })
  };
}

const fieldOf = (
  name: string,
  { type, description, constraints, values, unit, fault }: Column
): Field => ({
  name,
  type,
  description,
  delimiter: ';',
  itemType: 'string',
  trueValues: ['true'],
  falseValues: ['false'],
  constraints,
  ...(unit === undefined ? {} : { unit }),
  ...(values === undefined ? {} : { values }),
  ...(fault ? { fault } : {})
});

/** The value of a row; a cell that could not be read has been reported, and is as if it had none. */
export function valueOf<C extends Columns>(
  { columns }: TableDefinition<C>,
  { cells }: Pick<Row, 'cells'>
): RowOf<TableDefinition<C>> {
  const read = Object.entries(columns).filter(([, { isRead }]) => isRead);
  return Object.fromEntries(
    read.map(([name, column]) => [camel(name), cellValue(cells[name] ?? null, column)])
  ) as RowOf<TableDefinition<C>>;
}

const cellValue = (cell: Value, { empty, isProse }: Column): unknown =>
  cell === null ? empty : isProse ? typographic(String(cell)) : cell;

export const camel = (name: string): string =>
  name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
