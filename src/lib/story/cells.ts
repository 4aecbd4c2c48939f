import { isDay, isHour, isInstant, isMonth, isYear } from './dates.ts';
import type { At, Problems } from './problems.ts';
import type { Value } from './cell.ts';
import type { Row } from './table.ts';
import { typographic } from './typography.ts';

/**
 * Typed access to the cells of a row. What the schema let through but the story cannot use (an empty
 * cell that may not be empty, a day that does not exist) becomes a problem here; the value returned
 * for it is never seen, since a folder with problems gives no story.
 */
export class Cells {
  readonly at: At;
  readonly #row: Row;
  readonly #faulty: Set<string>;
  readonly #problems: Problems;

  constructor(row: Row, problems: Problems) {
    this.at = { file: row.file, line: row.line };
    this.#row = row;
    this.#faulty = new Set(row.faulty);
    this.#problems = problems;
  }

  /** The names of the table's columns. */
  get columns(): readonly string[] {
    return Object.keys(this.#row.cells);
  }

  /** True where none of these fields was reported. */
  sound(...names: readonly string[]): boolean {
    return names.every((name) => !this.#faulty.has(name));
  }

  /** Reports a cell once: what is said first is nearest to the cause. */
  report(name: string, found: string, advice: string): void {
    if (this.sound(name)) this.#problems.add(this.at, name, found, advice);
    this.#faulty.add(name);
  }

  /** Says what an editor should look at, though it stops nothing. */
  warn(name: string, found: string, advice: string): void {
    if (this.sound(name)) this.#problems.warn(this.at, name, found, advice);
  }

  /** Exactly as written: for ids, quotations and anything that is compared. */
  text(name: string): string {
    return this.textOrNull(name) ?? this.#empty(name);
  }

  textOrNull(name: string): string | null {
    const value = this.#value(name);
    return value === null ? null : String(value);
  }

  /** Words in the desk's own voice or a proper name, with typographic marks. */
  prose(name: string): string {
    return typographic(this.text(name));
  }

  proseOrNull(name: string): string | null {
    const text = this.textOrNull(name);
    return text === null ? null : typographic(text);
  }

  number(name: string): number {
    return this.numberOrNull(name) ?? (this.#empty(name), 0);
  }

  numberOrNull(name: string): number | null {
    const value = this.#value(name);
    if (value === null) return null;
    const number = Number(value);
    if (!Number.isFinite(number))
      this.report(name, `“${String(value)}” is not a number`, 'correct it');
    return number;
  }

  flag(name: string): boolean {
    const value = this.#value(name);
    if (value === null) this.#empty(name);
    return value === true || value === 'true';
  }

  list(name: string): readonly string[] {
    const value = this.#value(name);
    if (value === null) return [];
    return typeof value === 'object' ? value : [String(value)];
  }

  /** A day, or a month where no day is known, or a year where the schema allows one. */
  date(name: string): string {
    return this.dateOrNull(name) ?? this.#empty(name);
  }

  dateOrNull(name: string): string | null {
    const is = (text: string) => isDay(text) || isMonth(text) || isYear(text);
    return this.#checked(name, is, 'a day of the calendar');
  }

  /** A day, or a month or a year where no more is known. */
  when(name: string): string {
    return this.whenOrNull(name) ?? this.#empty(name);
  }

  whenOrNull(name: string): string | null {
    const test = (text: string) => isDay(text) || isMonth(text) || isYear(text);
    return this.#checked(name, test, 'a day, a month or a year');
  }

  instantOrNull(name: string): string | null {
    return this.#checked(name, isInstant, 'an instant with its offset');
  }

  hourOrNull(name: string): string | null {
    return this.#checked(name, isHour, 'an hour, HH:MM');
  }

  #checked(name: string, test: (text: string) => boolean, kind: string): string | null {
    const text = this.textOrNull(name);
    if (text !== null && !test(text)) {
      this.report(name, `“${text}” is not ${kind}`, 'correct it, or leave it empty if unknown');
    }
    return text;
  }

  #value(name: string): Value {
    const value = this.#row.cells[name];
    if (value === undefined) {
      this.report(name, 'the column is missing', 'add it to the table and to datapackage.json');
    }
    return value ?? null;
  }

  #empty(name: string): string {
    this.report(name, 'is empty', 'write a value; the story needs one');
    return '';
  }
}
