import { canvases } from '$lib/drawing/canvas';
import { fontFiles } from '../../../src/build/stills/fonts';
import { pngOf } from '../../../src/build/stills/png';
import { forRasteriser } from '../../../src/build/stills/rasteriser';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const cache = mkdtempSync(join(tmpdir(), 'stills-'));
afterAll(() => rmSync(cache, { recursive: true }));
const fonts = await fontFiles(cache);

const text = (attributes: string, words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="45" viewBox="0 0 80 45">` +
  `<text x="4" y="30" font-family="Libre Franklin,Arial,sans-serif" font-size="20" ${attributes}>${words}</text></svg>`;

describe('for the rasteriser', () => {
  test('a text has its own width, a weight that there is, and the file’s name of its family', () => {
    const svg = text('font-weight="650" textLength="40" lengthAdjust="spacingAndGlyphs"', 'Ab');
    expect(forRasteriser(svg)).toContain(
      '<text x="4" y="30" font-family="Libre Franklin Thin" font-size="20" font-weight="600">Ab</text>'
    );
  });

  test('letters of the second half are set from it', () => {
    expect(forRasteriser(text('', 'Tšo'))).toContain(
      '>T<tspan font-family="Franklin Extra Thin">š</tspan>o</text>'
    );
  });

  test('a text in parts has all its halo under all its letters', () => {
    const svg = forRasteriser(text('fill="#000" stroke="#fff"', 'Tšo'));
    const [, halo, letters] = /(<text.*?<\/text>)(<text.*?<\/text>)/.exec(svg) ?? [];
    expect(halo).toMatch(/fill="none" stroke="#fff"/);
    expect(letters).toMatch(/fill="#000" stroke="none"/);
  });

  test('a still is light, or dark where that is asked for, and has no style sheet', () => {
    const both =
      '<svg xmlns="http://www.w3.org/2000/svg" id="dark"><style>@supports(color:light-dark(red,red))' +
      '{:root:target{color-scheme:dark}.a{fill:light-dark(#fff,#000)}}</style><g fill="#fff" class="a"/></svg>';
    expect(forRasteriser(both)).toContain('id="dark"><g fill="#fff"');
    expect(forRasteriser(both, 'dark')).toContain('id="dark"><g fill="#000"');
  });

  test('another family is an error', () => {
    const svg = text('', 'š').replace('Libre Franklin', 'Comic Sans');
    expect(() => forRasteriser(svg)).toThrow('Comic Sans');
  });

  test('every family is in a file', () => {
    const held = fonts.map((file) => readFileSync(file));
    for (const family of ['Libre Franklin Thin', 'Newsreader 16pt 16pt', 'Newsreader 16pt'])
      for (const name of [family, family.replace('Libre Franklin', 'Franklin Extra')]) {
        const bytes = Buffer.from(name, 'utf16le').swap16();
        expect(
          held.some((font) => font.includes(bytes)),
          name
        ).toBe(true);
      }
  });
});

test('a PNG has the width asked for, letters in it, and the same bytes again', async () => {
  const { width, density } = canvases.wide;
  const png = await pngOf(text('', 'Tšo'), width * density, fonts, cache);
  const empty = await pngOf(text('', ''), width * density, fonts, cache);
  const view = Buffer.from(png);
  expect([view.readUInt32BE(16), view.readUInt32BE(20)]).toEqual([1200, 675]);
  expect(png.length).toBeGreaterThan(empty.length + 500);
  const other = join(cache, 'other');
  expect(Buffer.from(await pngOf(text('', 'Tšo'), 1200, fonts, other)).equals(view)).toBe(true);
});
