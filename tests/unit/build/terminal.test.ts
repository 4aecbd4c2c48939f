import { expect, test } from 'vitest';
import { createTerminal } from '../../../src/build/dev/terminal';

test('says each sentence once for as long as it holds, and when no error is left', () => {
  const lines: string[] = [];
  const say = createTerminal({
    info: (line) => lines.push(line),
    error: (line) => lines.push(`! ${line}`)
  });
  const heard = (errors: string[], warnings: string[]) => {
    lines.length = 0;
    say({ errors, warnings });
    return [...lines];
  };
  expect(heard([], ['old'])).toEqual(['  old']);
  expect(heard(['one', 'two'], ['old'])).toEqual(['!   one', '!   two']);
  expect(heard(['one', 'two'], ['old'])).toEqual([]);
  expect(heard(['two'], ['old', 'new'])).toEqual(['  new']);
  expect(heard([], ['old'])).toEqual(['  no errors any more']);
  expect(heard(['one'], [])).toEqual(['!   one']);
});
