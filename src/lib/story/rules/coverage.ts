import type { Article } from '../article.ts';
import { didYouMean } from '../nearest.ts';
import type { At, Problems } from '../problems.ts';
import type { Rows } from '../rows.ts';

/** Every fact of the founding article stands in some step of the story. */
export function checkCoverage(
  { coverage }: Rows,
  steps: ReadonlySet<string>,
  { totals, at: article }: Article,
  problems: Problems
): void {
  for (const { value, cells } of coverage) {
    if (value.steps.length === 0) {
      cells.report('steps', `the fact ${value.id} is not placed`, 'name the steps that tell it');
    }
    for (const step of value.steps) {
      if (steps.has(step)) continue;
      const found = `there is no step “${step}”${didYouMean(step, steps)}`;
      cells.report('steps', found, 'name the step that tells this fact');
    }
  }
  checkSeries(
    coverage.map(({ value }) => value.id),
    coverage[0]?.cells.at,
    problems
  );
  if (coverage.length > 0 && coverage.length !== totals.seedFacts) {
    problems.add(
      coverage[0]?.cells.at ?? article,
      'id',
      `${coverage.length} facts, not ${totals.seedFacts} as ${article.file} says`,
      'add the missing facts, or remove those too many'
    );
  }
}

/** Ids are a letter and a number, counted from 1 without a gap, so that a lost fact is named. */
function checkSeries(ids: readonly string[], at: At | undefined, problems: Problems): void {
  if (!at) return;
  const greatest = new Map<string, number>();
  for (const id of ids) {
    const [, letter = '', number = '0'] = /^([A-Z])(\d+)$/.exec(id) ?? [];
    greatest.set(letter, Math.max(greatest.get(letter) ?? 0, Number(number)));
  }
  for (const [letter, last] of greatest) {
    for (let number = 1; number <= last; number++) {
      const id = letter + String(number).padStart(2, '0');
      if (ids.includes(id)) continue;
      problems.add(at, 'id', `the fact ${id} is missing`, 'add its row and name its steps');
    }
  }
}
