/** One thing wrong in the data, said so that an editor can mend it. */
export interface Problem {
  /** Path as an editor knows it, `data/events.csv`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Column, front-matter key, or part of a step. */
  readonly field: string;
  readonly found: string;
  readonly advice: string;
}

export interface At {
  readonly file: string;
  readonly line: number;
}

/** Collects everything that is wrong, so that one run reports all of it. */
export class Problems {
  readonly list: Problem[] = [];
  /** What an editor should look at, though the story can be told as it is. */
  readonly warnings: Problem[] = [];

  add(at: At, field: string, found: string, advice: string): void {
    this.list.push({ file: at.file, line: at.line, field, found, advice });
  }

  /** Like `add`, for what does not stop the build. */
  warn(at: At, field: string, found: string, advice: string): void {
    this.warnings.push({ file: at.file, line: at.line, field, found, advice });
  }

  /** @throws {StoryError} when anything was added; warnings alone throw nothing. */
  throwIfAny(): void {
    if (this.list.length > 0) throw new StoryError(this.list);
  }
}

/** Thrown once for a whole data folder; its message names every problem, by file and line. */
export class StoryError extends Error {
  override name = 'StoryError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = [...problems].sort(
      (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.field, b.field)
    );
    const count = sorted.length === 1 ? 'One problem' : `${sorted.length} problems`;
    super([`${count} in the story’s data:`, ...sorted.map(describe)].join('\n'));
    this.problems = sorted;
  }
}

/** `file:line field: what was found — what to do`. */
export function describe({ file, line, field, found, advice }: Problem): string {
  return `${file}:${line} ${field}: ${found} — ${advice}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
