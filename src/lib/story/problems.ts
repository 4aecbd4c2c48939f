import { findings } from './findings.ts';
import { columnOf } from './locate.ts';
import { describe, sorted, type At, type Problem } from './problem.ts';

export { describe, type At, type Problem } from './problem.ts';

/** Collects everything that is wrong, so that one run reports all of it. */
export class Problems {
  readonly list: Problem[] = [];
  /** What an editor should look at, though the story can be told as it is. */
  readonly warnings: Problem[] = [];
  readonly #texts = new Map<string, readonly string[]>();

  /** Notes what a file holds, so that problems in it can be given their columns. */
  know(file: string, text: string): void {
    this.#texts.set(file, text.split('\n'));
  }

  add(at: At, field: string, found: string, advice: string, cause?: string): void {
    this.list.push(this.#problem(at, field, found, advice, cause));
  }

  /** Like `add`, for what does not stop the build. */
  warn(at: At, field: string, found: string, advice: string): void {
    this.warnings.push({ ...this.#problem(at, field, found, advice), severity: 'warning' });
  }

  /** @throws {StoryError} when anything was added; warnings alone throw nothing. */
  throwIfAny(): void {
    if (this.list.length > 0) throw new StoryError(this.list);
  }

  #problem({ file, line }: At, field: string, found: string, advice: string, cause?: string) {
    const lines = this.#texts.get(file);
    const column = lines ? columnOf(lines, { file, line, field, found }) : null;
    return {
      file,
      line,
      ...(column === null ? {} : { column }),
      field,
      found,
      advice,
      ...(cause === undefined ? {} : { cause })
    };
  }
}

/** Thrown once for a whole data folder; its message has a line for each finding, by file and line. */
export class StoryError extends Error {
  override name = 'StoryError';
  /** Every place by itself, also those that share a cause. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const found = findings(problems);
    const count = found.length === 1 ? 'One problem' : `${found.length} problems`;
    super([`${count} in the story’s data:`, ...found.map(describe)].join('\n'));
    this.problems = sorted(problems);
  }
}
