import { findings, type Finding } from './findings.ts';
import { describe, type Problem } from './problem.ts';

/** What is said of a story, a sentence for each finding, with its place. */
export interface Sentences {
  /** What keeps the story from being built. */
  readonly errors: readonly string[];
  /** What an editor should look at. */
  readonly warnings: readonly string[];
}

/** What the dev server tells its pages. */
export interface DeskReport extends Sentences {
  /** Which story pages show: as it stands, as it last read well, or, where it never did, nothing. */
  readonly shown: 'now' | 'before' | 'nothing';
}

/** Findings, those that stop a build apart from the others. */
export const bySeverity = (
  problems: readonly Problem[]
): Readonly<Record<keyof Sentences, readonly Finding[]>> => ({
  errors: findings(problems.filter(({ severity }) => severity === undefined)),
  warnings: findings(problems.filter(({ severity }) => severity !== undefined))
});

/** The sentences that every tool says of these problems, whether in a terminal or in a page. */
export function sentencesOf(problems: readonly Problem[]): Sentences {
  const { errors, warnings } = bySeverity(problems);
  return { errors: errors.map(describe), warnings: warnings.map(describe) };
}
