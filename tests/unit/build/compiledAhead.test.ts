import { expect, test } from 'vitest';
import { withHint } from '../../../src/build/compiledAhead';

test('large scripts ask to be compiled ahead in their first line, where alone it is read', () => {
  const large = 'f();'.repeat(8000);
  expect(withHint(large)).toBe(`//# allFunctionsCalledOnLoad\n${large}`);
});

test('small scripts, which would be compiled on the page’s own thread, do not', () => {
  expect(withHint('f();')).toBe('f();');
});
