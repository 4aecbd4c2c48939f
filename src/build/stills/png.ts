import { renderAsync } from '@resvg/resvg-js';
import { codeOf } from '../codeOf';
import { keepAt, keptAt, placeOf } from '../kept';
import { forRasteriser, type Scheme } from './rasteriser';

const code = codeOf('src/build/stills/png.ts');

/**
 * A still as pixels.
 * @param svg what `stillOf` gave
 * @param width pixels
 * @param fonts files that are named by what is in them; no others are looked at, so that every machine draws the same
 * @param cache the folder where pictures are kept between builds, by what they are made of
 */
export async function pngOf(
  svg: string,
  width: number,
  fonts: readonly string[],
  cache: string,
  scheme: Scheme = 'light'
): Promise<Uint8Array> {
  const place = placeOf(cache, 'png', [code, JSON.stringify([width, fonts, scheme]), svg]);
  const kept = keptAt(place);
  if (kept) return kept;
  const image = await renderAsync(forRasteriser(svg, scheme), {
    fitTo: { mode: 'width', value: width },
    font: {
      fontFiles: [...fonts],
      loadSystemFonts: false,
      defaultFontFamily: 'Libre Franklin Thin'
    },
    logLevel: 'error'
  });
  return keepAt(place, image.asPng());
}
