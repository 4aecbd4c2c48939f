import { describe, expect, test } from 'vitest';
import { islandEnd, islandStart, withoutMarkers } from '../../../../src/lib/player/stage/markers';

describe('withoutMarkers', () => {
  test.each([
    { html: '<!--[--><p>a<!----></p><!--]-->', expected: '<p>a</p>' },
    { html: '<!--[0--><b>a</b><!--[-1--><!--]-->', expected: '<b>a</b>' },
    { html: '<p><!-- a remark --></p>', expected: '<p><!-- a remark --></p>' },
    {
      html: `<!--[-->${islandStart}<i><!--[-->a<!--]--></i>${islandEnd}<!--]-->`,
      expected: '<i><!--[-->a<!--]--></i>'
    },
    {
      html: `${islandStart}<!--[-->1${islandEnd}<!---->${islandStart}<!---->2${islandEnd}`,
      expected: '<!--[-->1<!---->2'
    }
  ])('$html', ({ html, expected }) => {
    expect(withoutMarkers(html)).toBe(expected);
  });
});
