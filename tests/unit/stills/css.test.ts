import { elementsOf, parseMarkup, writeMarkup } from '$lib/stills/tree';
import { applyStyles, withoutVariables } from '$lib/stills/css/cascade';
import { plainColour, withoutMixes } from '$lib/stills/css/colour';
import { atCommas } from '$lib/stills/css/functions';
import { readSheet } from '$lib/stills/css/sheet';
import { describe, expect, test } from 'vitest';

/** Markup after its style sheet has gone into its attributes. */
function styled(css: string, markup: string): string {
  const document = parseMarkup(markup);
  applyStyles(document, readSheet(css));
  return document.children.map(writeMarkup).join('');
}

describe('var()', () => {
  const variables = { '--ink': '#111', '--size': '2px' };
  test.each([
    { value: 'var(--ink)', expected: '#111' },
    { value: 'var(--none, red)', expected: 'red' },
    { value: 'var(--none, var(--ink))', expected: '#111' },
    { value: 'var(--none, var(--neither, rgb(1, 2, 3)))', expected: 'rgb(1, 2, 3)' },
    { value: '1px var(--size) var(--size)', expected: '1px 2px 2px' }
  ])('$value is $expected', ({ value, expected }) => {
    expect(withoutVariables(value, variables)).toBe(expected);
  });

  test('without a value and a fallback is an error', () => {
    expect(() => withoutVariables('var(--none)', variables)).toThrow('--none is set nowhere');
  });
});

test.each([
  { text: 'a, b', expected: ['a', 'b'] },
  { text: 'rgb(1, 2), f(g(3, 4), 5) 6', expected: ['rgb(1, 2)', 'f(g(3, 4), 5) 6'] },
  { text: 'a', expected: ['a'] }
])('“$text” cut at its commas', ({ text, expected }) => {
  expect(atCommas(text)).toEqual(expected);
});

describe('color-mix()', () => {
  // As Chromium 156 draws them; it may round a channel the other way.
  test.each([
    { value: 'color-mix(in oklab, #fff, #000)', expected: '#636363' },
    { value: 'color-mix(in oklab, red 30%, blue)', expected: '#5d4bc8' },
    { value: 'color-mix(in oklab, red, blue 70%)', expected: '#5d4bc8' },
    { value: 'color-mix(in oklab, #4f86a3 26%, #e8e0cf)', expected: '#c0c8c4' },
    { value: 'color-mix(in oklab, #857d6d 34%, #f6f1e6)', expected: '#cec8bb' },
    {
      value: 'color-mix(in oklab, color-mix(in oklab, #3f78a8 14%, #000), #0b111c 35%)',
      expected: '#02050a'
    },
    { value: 'color-mix(in oklab, red 20%, blue 20%)', expected: '#8c52a266' }
  ])('$value is $expected', ({ value, expected }) => {
    const channels = (colour: string) => colour.match(/\w\w/g)!.map((pair) => parseInt(pair, 16));
    const should = channels(expected);
    const off = channels(withoutMixes(value)).map((channel, i) => Math.abs(channel - should[i]!));
    expect(off).toHaveLength(should.length);
    expect(Math.max(...off)).toBeLessThanOrEqual(1);
  });

  test('within another is worked out first', () => {
    const inner = withoutMixes('color-mix(in oklab, #4f86a3 14%, #000)');
    expect(
      withoutMixes('color-mix(in oklab, color-mix(in oklab, #4f86a3 14%, #000), #e8e0cf 35%)')
    ).toBe(withoutMixes(`color-mix(in oklab, ${inner}, #e8e0cf 35%)`));
  });

  test('mixes what is clear by its weight, and is clearer where shares are short', () => {
    expect(withoutMixes('color-mix(in oklab, #f00, transparent)')).toBe('#ff000080');
    expect(withoutMixes('color-mix(in oklab, #f00 25%, #f00 25%)')).toBe('#ff000080');
  });

  test('in another space is an error', () => {
    expect(() => withoutMixes('color-mix(in srgb, red, blue)')).toThrow('oklab only');
    expect(() => withoutMixes('color-mix(in oklab, rot, blue)')).toThrow('“rot” is no colour');
  });
});

test.each([
  { value: 'rgb(255, 255, 255)', expected: '#fff' },
  { value: 'none', expected: 'none' },
  { value: 'url(#a)', expected: 'url(#a)' },
  { value: '#4F86A3', expected: '#4f86a3' }
])('the colour $value is written $expected', ({ value, expected }) => {
  expect(plainColour(value)).toBe(expected);
});

describe('rules become attributes', () => {
  test('the heavier one holds, then the later one, and all over an attribute', () => {
    const css = '.a.b{fill:red}.a{fill:lime}.c{stroke:red}.c{stroke:blue}';
    expect(styled(css, '<g class="a b c" fill="#000"/>')).toBe('<g fill="#f00" stroke="#00f"/>');
    expect(styled(':is(.a,#x) g{fill:red}.b g{fill:lime}', '<g class="a b"><g/></g>')).toBe(
      '<g><g fill="#f00"/></g>'
    );
    expect(styled('g:where(.a){fill:red}g{fill:lime}', '<g class="a"/>')).toBe('<g fill="#0f0"/>');
  });

  test('custom properties are inherited, and build on each other where they are set', () => {
    const css =
      'svg{--a:red;--b:var(--a)}g{--a:lime}path{fill:var(--b);stroke:var(--a)}g{--b:var(--a)}';
    expect(styled(css, '<svg><path/><g><path/></g></svg>')).toBe(
      '<svg><path fill="#f00" stroke="#f00"/><g><path fill="#0f0" stroke="#0f0"/></g></svg>'
    );
    expect(() => styled('g{--a:var(--b);--b:var(--a)}', '<g/>')).toThrow('made of itself');
  });

  test('currentColor is the colour of the nearest element that has one', () => {
    const css = '.mark{fill:currentColor}';
    expect(styled(css, '<g color="red"><path class="mark"/></g>')).toBe(
      '<g><path fill="#f00"/></g>'
    );
  });

  test('a screen without preferences is what media queries ask about', () => {
    const css =
      '@media screen{g{fill:red}}@media (forced-colors:active){g{fill:blue}}@media print{g{fill:blue}}';
    expect(styled(css, '<g/>')).toBe('<g fill="#f00"/>');
  });

  test.each([
    { css: 'g{fill:var(--a)}', expected: 'light-dark(#fff,#000)' },
    { css: 'g{fill:light-dark(red,red)}', expected: '#f00' },
    { css: 'g{color-scheme:dark;fill:var(--a)}', expected: '#000' },
    { css: 'g{color:var(--a);fill:currentColor}', expected: 'light-dark(#fff,#000)' },
    {
      css: 'g{fill:light-dark(var(--a),color-mix(in oklab,var(--a),#fff))}',
      expected: 'light-dark(#fff,#636363)'
    }
  ])('$css is a colour for each scheme it may be seen in: $expected', ({ css, expected }) => {
    const page = ':root{color-scheme:light dark;--a:light-dark(#fff,#000)}';
    expect(styled(page + css, '<svg><g/></svg>')).toBe(`<svg><g fill="${expected}"/></svg>`);
  });

  test('lengths lose their unit, what means nothing goes', () => {
    const css = 'path{stroke-width:1.5px;transition:fill 1s;stroke-dasharray:2px 4px}';
    expect(styled(css, '<path/>')).toBe('<path stroke-width="1.5" stroke-dasharray="2 4"/>');
  });

  test.each([
    { css: '@media (hover){g{fill:red}}', message: 'a still knows no “(hover)”' },
    { css: 'g:unheard(.x){fill:red}', message: 'unheard' },
    { css: 'g{filter:blur(1px)}', message: 'sets “filter”' },
    { css: '@keyframes a{from{fill:red}}', message: 'cannot follow' }
  ])('$css is an error', ({ css, message }) => {
    expect(() => styled(css, '<g class="x"/>')).toThrow(message);
  });
});

test('markup is written as it was read, without comments', () => {
  const markup = '<text x="1">a &lt; b &amp; “c”<tspan> d</tspan></text>';
  const document = parseMarkup(`<!--[-->${markup}<!---->`);
  expect(document.children.map(writeMarkup).join('')).toBe(markup);
  expect(elementsOf(document).map(({ name }) => name)).toEqual(['text', 'tspan']);
});
