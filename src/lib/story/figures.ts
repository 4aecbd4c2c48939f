import { daysBetween, isDay } from './dates.ts';
import { slugOf } from './method.ts';
import type { Story } from './types.ts';

/** The tables that a figure may refer to. */
export type FigureTables = Pick<
  Story,
  'national' | 'turnout' | 'arrangements' | 'crossings' | 'movements' | 'constituencies'
>;

/** What a reference stands for. */
export interface ReferencedNumber {
  readonly value: number;
  /** In percent: only such a number may be written with a % sign. */
  readonly percent: boolean;
}

/** What can be referred to, for messages. */
export const referenceFormList = [
  'national.<year>.<party>.<votes|share|seats|constituencySeats|listSeats>',
  'turnout.<year>.<registered|cast|valid|invalid|turnout|provisional>',
  'arrangements.<id>.<bloc>.<seats|parties>',
  'crossings.<party>.count',
  'movements.<id>.number',
  'days.<from>.<to>',
  'districts.<district>.seats',
  'districts.<district>.<party>.won',
  'parties.<year>.count'
] as const;

/** The same as a message has it. */
export const referenceForms = referenceFormList.join(', ');

const nationalFields = ['votes', 'share', 'seats', 'constituencySeats', 'listSeats'] as const;
const turnoutFields = ['registered', 'cast', 'valid', 'invalid', 'turnout', 'provisional'] as const;

/** Looks up the number that a `ref` names; `null` where it names none, or one that is unknown. */
export function resolveFigure(ref: string, tables: FigureTables): ReferencedNumber | null {
  const [table, ...path] = ref.split('.');
  switch (table) {
    case 'national':
      return nationalFigure(path, tables);
    case 'turnout':
      return turnoutFigure(path, tables);
    case 'arrangements':
      return count(arrangementFigure(path, tables));
    case 'crossings':
      return count(crossingsFigure(path, tables));
    case 'movements':
      return count(movementFigure(path, tables));
    case 'days':
      return count(daysFigure(path));
    case 'districts':
      return count(districtFigure(path, tables));
    case 'parties':
      return count(partiesFigure(path, tables));
    default:
      return null;
  }
}

type Path = readonly string[];

function count(value: number | null | undefined): ReferencedNumber | null {
  return value === null || value === undefined ? null : { value, percent: false };
}

function nationalFigure([year, party, name, ...more]: Path, { national }: FigureTables) {
  const row = national.find((row) => String(row.election) === year && row.party === party);
  const field = nationalFields.find((field) => field === name);
  const value = row && field && more.length === 0 ? row[field] : null;
  return value === null ? null : { value, percent: field === 'share' };
}

function turnoutFigure([year, name, ...more]: Path, { turnout }: FigureTables) {
  const row = turnout.find((row) => String(row.election) === year);
  const field = turnoutFields.find((field) => field === name);
  const value = row && field && more.length === 0 ? row[field] : null;
  return value === null ? null : { value, percent: field === 'turnout' || field === 'provisional' };
}

function arrangementFigure([id, bloc, name, ...more]: Path, { arrangements }: FigureTables) {
  const rows = arrangements.filter((row) => row.arrangement === id && row.bloc === bloc);
  if (rows.length === 0 || more.length > 0) return null;
  if (name === 'seats') return rows.reduce((sum, row) => sum + row.seats, 0);
  return name === 'parties' ? new Set(rows.map((row) => row.party)).size : null;
}

function crossingsFigure([party, name, ...more]: Path, { crossings }: FigureTables) {
  const left = crossings.filter((crossing) => crossing.from === party).length;
  return name === 'count' && more.length === 0 && left > 0 ? left : null;
}

function movementFigure([id, name, ...more]: Path, { movements }: FigureTables) {
  if (name !== 'number' || more.length > 0) return null;
  return movements.find((movement) => movement.id === id)?.number;
}

function daysFigure([from = '', to = '', ...more]: Path) {
  return isDay(from) && isDay(to) && more.length === 0 ? daysBetween(from, to) : null;
}

function districtFigure([district, ...path]: Path, { constituencies }: FigureTables) {
  const seats = constituencies.filter((seat) => slugOf(seat.district) === district);
  if (seats.length === 0) return null;
  if (path.join('.') === 'seats') return seats.length;
  const [party, won, ...more] = path;
  if (won !== 'won' || more.length > 0) return null;
  return seats.filter((seat) => seat.party === party).length;
}

function partiesFigure([year, name, ...more]: Path, { national }: FigureTables) {
  const rows = national.filter((row) => String(row.election) === year);
  if (name !== 'count' || more.length > 0 || rows.length === 0) return null;
  return rows.filter((row) => row.seats > 0).length;
}
