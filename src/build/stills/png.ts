import { renderAsync } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { putFile } from './files';
import { forRasteriser, type Scheme } from './rasteriser';

/** Raised when the same SVG is to give other pixels. */
const version = 1;

/**
 * A still as pixels.
 * @param svg what `stillOf` gave
 * @param width pixels
 * @param fonts files; no others are looked at, so that every machine draws the same
 * @param cache the folder where pictures are kept between builds, by what they are made of
 */
export async function pngOf(
  svg: string,
  width: number,
  fonts: readonly string[],
  cache: string,
  scheme: Scheme = 'light'
): Promise<Uint8Array> {
  const text = forRasteriser(svg, scheme);
  const hash = createHash('sha256').update(JSON.stringify([version, text, width, fonts]));
  const file = join(cache, `${hash.digest('hex').slice(0, 24)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const image = await renderAsync(text, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontFiles: [...fonts],
      loadSystemFonts: false,
      defaultFontFamily: 'Libre Franklin Thin'
    },
    logLevel: 'error'
  });
  const png = image.asPng();
  putFile(file, png);
  return png;
}
