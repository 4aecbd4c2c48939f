import { expect, test } from 'vitest';
import { plainError } from '../../../src/build/plainError';

test('an error says what is wrong, where, and why, and not where it was thrown', () => {
  const cause = new Error('no room for a label');
  const error = new Error('the still of step “noon” cannot be drawn', { cause });
  expect(plainError(error)).toBe(
    'the still of step “noon” cannot be drawn\nbecause: no room for a label'
  );
  const located = Object.assign(new Error('Unexpected token'), {
    id: 'src/lib/a.ts',
    loc: { line: 3, column: 1 },
    frame: '3: let = ;'
  });
  expect(plainError(located)).toBe('Unexpected token\nsrc/lib/a.ts:3\n3: let = ;');
  expect(plainError('stopped')).toBe('stopped');
});

test('with DEBUG it says where it was thrown as well', () => {
  expect(plainError(new Error('wrong'), true)).toContain('plainError.test.ts');
});
