import { makeDark, splitSchemes } from '$lib/stills/schemes';
import { elementsOf, parseMarkup, writeMarkup } from '$lib/stills/tree';
import { expect, test } from 'vitest';

const split = (markup: string) => {
  const document = parseMarkup(markup);
  const style = splitSchemes(elementsOf(document)[0]!);
  return { style, markup: document.children.map(writeMarkup).join('') };
};

test('the light colour stays in the attribute, both stand in the style, once', () => {
  const both = 'fill="light-dark(#fff,#000)"';
  const { style, markup } = split(
    `<svg><g ${both}/><g fill="#f00"/><g ${both} stroke="light-dark(red,lime)"/><g ${both}/></svg>`
  );
  expect(markup).toBe(
    '<svg><g fill="#fff" class="a"/><g fill="#f00"/><g fill="#fff" stroke="red" class="b"/>' +
      '<g fill="#fff" class="a"/></svg>'
  );
  expect(style).toContain(
    '.a{fill:light-dark(#fff,#000)}.b{fill:light-dark(#fff,#000);stroke:light-dark(red,lime)}'
  );
  // Where both cannot be said, the dark one is there for those who ask for it.
  const [, asked] = style.split('@supports not (color:light-dark(red,red))');
  expect(asked).toBe('{:target .a{fill:#000}:target .b{fill:#000;stroke:lime}}');
});

test('in a frame the light one can be asked for as well', () => {
  const [svg] = elementsOf(parseMarkup('<svg><g fill="light-dark(#fff,#000)"/></svg>'));
  expect(splitSchemes(svg!, true)).toContain(
    ':root:target{color-scheme:dark}:root:has(#light:target){color-scheme:light}.a{'
  );
});

test('a picture that is the same in both has no style', () => {
  expect(split('<svg><g fill="#f00"/></svg>')).toEqual({
    style: '',
    markup: '<svg><g fill="#f00"/></svg>'
  });
});

test('of what stands in both, the dark colour can be made an element’s own', () => {
  const document = parseMarkup(
    '<svg><g fill="light-dark(#fff,#000)" stroke="light-dark(red,lime)"/><g fill="#f00"/></svg>'
  );
  const [root] = elementsOf(document);
  makeDark(root!, splitSchemes(root!));
  expect(elementsOf(root!).map(({ attribs: { fill, stroke } }) => [fill, stroke])).toEqual([
    [undefined, undefined],
    ['#000', 'lime'],
    ['#f00', undefined]
  ]);
});

test('a picture without such a style is the same in the dark', () => {
  const document = parseMarkup('<svg><g fill="#f00" class="a"/></svg>');
  makeDark(elementsOf(document)[0]!, '');
  expect(document.children.map(writeMarkup).join('')).toBe('<svg><g fill="#f00" class="a"/></svg>');
});
