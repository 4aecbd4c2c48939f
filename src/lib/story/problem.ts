/** One thing wrong in the data, said so that an editor can mend it. */
export interface Problem {
  /** Path as an editor knows it, `data/events.csv`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Character of the line, counted from 1; absent where it is not known. */
  readonly column?: number;
  /** Column, front-matter key, or part of a step. */
  readonly field: string;
  readonly found: string;
  readonly advice: string;
  /** Set where the story can be told as it is; without it, nothing can be built. */
  readonly severity?: 'warning';
  /** What brought it about, where that tells more than the words: what has the same is one finding. */
  readonly cause?: string;
}

export interface At {
  readonly file: string;
  readonly line: number;
}

/** `file:line:column field: what was found — what to do`, the line in which all tools say a problem. */
export function describe({ field, found, advice, severity, ...at }: Problem): string {
  const marked = severity === undefined ? field : `${field} (${severity})`;
  return `${placeText(at)} ${marked}: ${found} — ${advice}`;
}

/** `file:line:column`. */
export const placeText = ({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>) =>
  column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;

/** By file, line and field. */
export const sorted = <T extends Problem>(problems: readonly T[]): readonly T[] =>
  [...problems].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.field, b.field)
  );

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
