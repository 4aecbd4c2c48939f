import type { TestModule } from 'vitest/node';
import { expect, test } from 'vitest';
import { totals } from '../../tools/totals.js';

const one = (fullName: string, state: 'passed' | 'failed', ...said: string[]) => ({
  fullName,
  module: { relativeModuleId: 'tests/e2e/a.test.ts' },
  result: () => ({ state, errors: said.map((message) => ({ message })) }),
  diagnostic: () => ({ flaky: state === 'passed' && said.length > 0 })
});
const file = (tests: ReturnType<typeof one>[], errors: unknown[] = []) =>
  ({ children: { allTests: () => tests }, errors: () => errors }) as unknown as TestModule;

test('what passed only the second time is named, before the totals', () => {
  const tests = [
    one('reads', 'passed'),
    one('scrolls > down', 'passed', 'expected 1 to be 2\n  at line 3'),
    one('jumps', 'failed', 'no', 'no')
  ];
  expect(totals([file(tests)], [])).toEqual([
    'unsteady: tests/e2e/a.test.ts > scrolls > down: expected 1 to be 2',
    '2 passed, 1 failed'
  ]);
});

test('a file that cannot be run and an error outside any test count as failed', () => {
  expect(totals([file([], ['no such module'])], ['unhandled'])).toEqual(['0 passed, 2 failed']);
});
