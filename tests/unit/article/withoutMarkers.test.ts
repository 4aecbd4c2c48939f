import { withoutMarkers } from '$lib/article/withoutMarkers';
import { expect, test } from 'vitest';

test.each([
  { html: '<!--[--><p>a</p><!--]-->', expected: '<p>a</p>' },
  { html: '<!--[0--><i>b</i><!--[-1--><!--[!--><!--]--><!---->', expected: '<i>b</i>' },
  { html: '<!-- a note --><!--12qhfyh-->', expected: '<!-- a note --><!--12qhfyh-->' }
])('$html is $expected', ({ html, expected }) => {
  expect(withoutMarkers(html)).toBe(expected);
});
