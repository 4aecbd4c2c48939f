import { isDay, isHour, isInstant, isMonth, isYear } from '../dates.ts';
import { dateFault, hourFault, instantFault } from '../spreadsheet.ts';
import type { Constraints, Fault, FieldType } from '../schema.ts';

/** Everything that is said of one column of a table; `V` is what a cell of it is to the story. */
export interface Column<V = unknown> {
  /** One sentence, for editors and for readers of the data. */
  readonly description: string;
  /** Type and constraints in the words of Table Schema; a list has `;` between its items. */
  readonly type: FieldType;
  readonly constraints: Constraints;
  /** What may be written, for editors, where type and constraints do not say it well. */
  readonly values?: string;
  /** What a number counts or measures; absent where it is a name or a place in a row. */
  readonly unit?: string;
  /** The column whose values it names, as `places.id`. */
  readonly refersTo?: string;
  /** What Table Schema cannot say: what is wrong with a cell, or `null`. */
  readonly fault?: (text: string) => Fault | null;
  /** Words in the desk's own voice or a proper name, to which typographic marks are given. */
  readonly isProse: boolean;
  /** False for a column that only readers of the data use. */
  readonly isRead: boolean;
  /** What a cell without a value is. */
  readonly empty: V;
}

type Details = Partial<Pick<Column, 'refersTo' | 'fault' | 'isProse' | 'values'>>;
const column = <V>(
  type: FieldType,
  description: string,
  empty: V,
  constraints: Constraints = {},
  details: Details = {}
): Column<V> => ({
  type,
  description,
  constraints: { ...constraints, required: true },
  isProse: false,
  isRead: true,
  empty,
  ...details
});

const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';
const STEP_ID = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';

const anId = 'an id: lower-case letters and digits, with single hyphens';

/** A cell that must pass a test, and what it is called where it does not; `known` slips come first. */
const tested =
  (
    test: (text: string) => boolean,
    what: string,
    advice: string,
    known: (text: string) => Fault | null = () => null
  ) =>
  (text: string): Fault | null =>
    test(text) ? null : (known(text) ?? [`“${text}” is not ${what}`, advice]);

const idFault = tested(
  (text) => new RegExp(ID).test(text),
  'an id',
  'write lower-case letters and digits, with single hyphens between them'
);

/** Exactly as written: quotations and anything that is compared. */
export const text = (description: string) => column('string', description, '');

/** Words in the desk's own voice, or a proper name. */
export const prose = (description: string) =>
  column('string', description, '', {}, { isProse: true });

/** A name for what several rows share. */
export const slug = (description: string) =>
  column('string', description, '', { pattern: ID }, { values: anId, fault: idFault });

/** The name of a row. */
export const id = (description: string) => unique(slug(description));

/** The id of a step or a chapter, now or in an earlier edition. */
export const stepId = (description: string) =>
  column(
    'string',
    description,
    '',
    { pattern: STEP_ID },
    { values: 'an id of a step or a chapter' }
  );

/** The id of a row of another table. */
export const ref = (refersTo: string, description: string) =>
  column('string', description, '', { pattern: ID }, { values: 'an id', refersTo, fault: idFault });

type Bounds = Pick<Constraints, 'minimum' | 'maximum'>;

export const integer = (description: string, bounds: Bounds = {}, refersTo?: string) =>
  column('integer', description, 0, bounds, refersTo === undefined ? {} : { refersTo });

export const number = (description: string, bounds: Bounds = {}) =>
  column('number', description, 0, bounds);

/** A number with what it counts or measures. */
export const inUnits = <V>(unit: string, counted: Column<V>): Column<V> => ({ ...counted, unit });

/** `true` or `false`. */
export const flag = (description: string) => column('boolean', description, false);

/** One of a few words that the code knows. */
export const oneOf = <const T extends string>(names: readonly T[], description: string) =>
  // A cell without a word is reported, and its row never reaches the story.
  column<T>('string', description, '' as T, { enum: [...names] });

export const colour = (description: string) =>
  column(
    'string',
    description,
    '',
    { pattern: '^#[0-9a-f]{6}$' },
    { values: 'a colour, as `#1f77b4`' }
  );

/** A day, `2020-01-30`. */
export const day = (description: string) => column('date', description, '');

/** A day, or a month where no day is known. */
export const date = (description: string) =>
  column(
    'string',
    description,
    '',
    { pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' },
    {
      values: 'a day, `2020-01-30`, or a month, `2020-01`',
      fault: tested(
        (cell) => isDay(cell) || isMonth(cell),
        'a day of the calendar',
        'write an existing day as YYYY-MM-DD, or YYYY-MM where no day is known',
        (cell) => dateFault(cell)
      )
    }
  );

/** A day, or a month or a year where no more is known. */
export const when = (description: string) =>
  column(
    'string',
    description,
    '',
    { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
    {
      values: 'a day, `2020-01-30`, a month, `2020-01`, or a year, `2020`',
      fault: tested(
        (cell) => isDay(cell) || isMonth(cell) || isYear(cell),
        'a day of the calendar',
        'write an existing day as YYYY-MM-DD, or YYYY-MM or YYYY where no more is known',
        (cell) => dateFault(cell)
      )
    }
  );

/** An instant with its offset, `2020-01-30T03:00:00+02:00`. */
export const instant = (description: string) =>
  column(
    'string',
    description,
    '',
    {},
    {
      values: 'an instant with its offset, `2020-01-30T03:00:00+02:00`',
      fault: tested(
        isInstant,
        'an instant with its offset',
        'write an existing day and hour as YYYY-MM-DDTHH:MM:SS+HH:MM',
        instantFault
      )
    }
  );

/** An hour of the day, `03:00`. */
export const hour = (description: string) =>
  column(
    'string',
    description,
    '',
    { pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
    {
      values: 'an hour, `03:00`',
      fault: tested(isHour, 'an hour', 'write it as HH:MM', hourFault)
    }
  );

/** Any number of words, or of ids of another table's rows; empty where there are none. */
export const list = (description: string, refersTo?: string): Column<readonly string[]> => ({
  ...column<readonly string[]>('list', description, []),
  constraints: {},
  ...(refersTo === undefined ? {} : { refersTo })
});

/** A list that is never empty. */
export const some = (of: Column<readonly string[]>): Column<readonly string[]> => ({
  ...of,
  constraints: { ...of.constraints, required: true }
});

/** May be empty, which is unknown or none: `null`, never a default. */
export const optional = <V>({ constraints, ...of }: Column<V>): Column<V | null> => {
  const others = { ...constraints };
  delete others.required;
  return { ...of, constraints: others, empty: null };
};

/** No two rows have the same. */
export const unique = <V>(of: Column<V>): Column<V> => ({
  ...of,
  constraints: { ...of.constraints, unique: true }
});

/** Stands in the table for its readers; the story does not use it. */
export const unread = <V>(of: Column<V>): Column<V> & { readonly isRead: false } => ({
  ...of,
  isRead: false
});
