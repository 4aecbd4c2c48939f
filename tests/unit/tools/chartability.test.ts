import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Answer {
  readonly heuristic: string;
  readonly critical: boolean;
  readonly answer: string;
  readonly evidence: string;
  readonly tests: readonly string[];
}
const { heuristics } = JSON.parse(readFileSync('tests/a11y/chartability.json', 'utf8')) as {
  heuristics: readonly Answer[];
};

describe('Chartability', () => {
  test('has fifty heuristics, fourteen of them critical, each once', () => {
    expect(new Set(heuristics.map(({ heuristic }) => heuristic)).size).toBe(50);
    expect(heuristics.filter(({ critical }) => critical)).toHaveLength(14);
  });

  test('each has an answer with its evidence, and what is met is held by a test', () => {
    for (const { heuristic, answer, evidence, tests } of heuristics) {
      expect(['met', 'partly', 'not'], heuristic).toContain(answer);
      expect(evidence.length, heuristic).toBeGreaterThan(20);
      if (answer === 'met') expect(tests.length, heuristic).toBeGreaterThan(0);
    }
  });

  test('every test that it names is there', () => {
    const missing = heuristics.flatMap(({ tests }) => tests.filter((file) => !existsSync(file)));
    expect(missing).toEqual([]);
  });
});
