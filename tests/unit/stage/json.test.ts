import { expect, test } from 'vitest';
import { jsonForScript } from '../../../src/lib/stage/json';

test.each([
  ['the end of the element', { text: '</script><b>' }],
  ['the opening of a comment', { text: '<!-- <script>' }],
  ['line separators', { text: 'a\u2028b\u2029c' }]
])('JSON for a script holds %s without harm', (_, value) => {
  const json = jsonForScript(value);
  expect(json).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(json)).toEqual(value);
});
