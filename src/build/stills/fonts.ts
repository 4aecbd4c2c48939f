import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subset from 'subset-font';
import { codeOf } from '../codeOf';
import { isKept, keepAt, placeOf } from '../kept';

const code = codeOf('src/build/stills/fonts.ts');
const packages = 'node_modules/@fontsource-variable';

/** A static instance of one of the page's typefaces, from the two halves that each is published in. */
interface Instance {
  readonly from: string;
  readonly axes: Readonly<Record<string, number>>;
  /** Of OpenType; those of the page's own fonts. */
  readonly features: readonly string[];
}

const franklin = (wght: number): Instance => ({
  from: 'libre-franklin/files/libre-franklin-#-wght-normal.woff2',
  axes: { wght },
  features: ['tnum']
});
const instances: readonly Instance[] = [
  ...[400, 500, 600, 700].map(franklin),
  {
    from: 'newsreader/files/newsreader-#-wght-normal.woff2',
    axes: { wght: 400 },
    features: ['kern', 'liga']
  },
  {
    from: 'newsreader/files/newsreader-#-wght-italic.woff2',
    axes: { wght: 400 },
    features: ['kern', 'liga']
  },
  // The only one of its weight, and so found by it: what the page calls the display face.
  {
    from: 'newsreader/files/newsreader-#-opsz-normal.woff2',
    axes: { wght: 500, opsz: 60 },
    features: ['kern']
  }
];

/** Latin with its marks, and the punctuation and signs of the two packages' halves. */
const characters = [
  [0x20, 0x17f],
  [0x2010, 0x2044],
  [0x2190, 0x2193],
  [0x2212, 0x2212]
]
  .flatMap(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
  )
  .join('');

/**
 * The second half of a typeface, under a name of its own: the rasteriser could not choose between two
 * files of one name. As long as the old name, so that no table of the font moves.
 */
function renamed(font: Buffer): Buffer {
  const wide = (text: string) => Buffer.from(text, 'utf16le').swap16();
  for (const [old, own] of [
    ['Libre Franklin', 'Franklin Extra'],
    ['Newsreader', 'Newsextras']
  ] as const) {
    for (let at = font.indexOf(wide(old)); at >= 0; at = font.indexOf(wide(old), at))
      wide(own).copy(font, at);
  }
  return font;
}

/**
 * The typefaces as files for a rasteriser that knows nothing of variable fonts.
 * @param cache the folder where they are kept between builds
 * @returns the files' paths
 */
export async function fontFiles(cache: string): Promise<string[]> {
  const files: string[] = [];
  for (const { from, axes, features } of instances) {
    for (const half of ['latin', 'latin-ext']) {
      const source = readFileSync(join(packages, from.replace('#', half)));
      const how = {
        targetFormat: 'truetype',
        variationAxes: axes,
        keepFeatures: features,
        noHinting: true
      } as const;
      const place = placeOf(cache, 'ttf', [code, source, JSON.stringify(axes), half]);
      if (!isKept(place)) {
        const font = await subset(source, characters, how);
        keepAt(place, half === 'latin' ? font : renamed(font));
      }
      files.push(place);
    }
  }
  return files;
}
