import type { At, Problems } from './problems.ts';
import type { Row } from './table.ts';

/** The cells of a row for the rules that look at it: where it stands, and what was said of it. */
export class Cells {
  readonly at: At;
  readonly #faulty: Set<string>;
  readonly #problems: Problems;

  constructor(row: Row, problems: Problems) {
    this.at = { file: row.file, line: row.line };
    this.#faulty = new Set(row.faulty);
    this.#problems = problems;
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
}
