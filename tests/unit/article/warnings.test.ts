import { expect, test } from 'vitest';
import { sayWarnings } from '$lib/article/warnings';

const old = {
  file: 'data/cases.csv',
  line: 2,
  field: 'as_of',
  found: '“on trial” rests on a report of 2014',
  advice: 'look for a newer report'
};

test('a warning is said by file and line, and once however many pages ask', () => {
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  sayWarnings([old], say);
  sayWarnings([old, { ...old, line: 3 }], say);
  expect(lines).toEqual([
    'data/cases.csv:2 as_of: “on trial” rests on a report of 2014 — look for a newer report',
    'data/cases.csv:3 as_of: “on trial” rests on a report of 2014 — look for a newer report'
  ]);
});
