import { expect, test } from 'vitest';
import { wornStyles } from '../../../src/build/wornStyles';

test('keeps what any part of a page or its scripts may wear, each component by its class', () => {
  const css = `.a.s-one { color: red } .b { color: lime } .c.s-two > .d:where(.s-two) { color: blue }
    @media print { .e.s-three { color: red } p.s-one, p.s-three { color: lime } }`;
  expect(wornStyles(css, ['<p class="s-one">', 'draw("s-two")'])).toBe(
    '.a.s-one{color:red}.b{color:#0f0}.c.s-two>.d:where(.s-two){color:#00f}' +
      '@media print{p.s-one,p.s-three{color:#0f0}}'
  );
});

test('leaves colours of both schemes as they are written, and what stands in for them', () => {
  const css =
    ':root{--a:light-dark(#fff,#000)}@supports not (color:light-dark(red,red)){:root{--a:var(--if-light,#fff) var(--if-dark,#000)}}';
  expect(wornStyles(css, []).replace(/\s/g, '')).toBe(css.replace(/\s/g, ''));
});
