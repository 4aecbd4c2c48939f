/**
 * `npm run fonts`: cuts the page's typefaces down to the characters that the story, its tables and
 * the interface use, and writes the woff2 files with `fonts.css` into src/lib/article/fonts. Run it again when
 * npm run verify reports a character that the fonts lack. The same input gives the same bytes.
 */
import { copyFile, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';
import { storyDir } from '../../lib/story/dir.js';
import { covers, fallbackFaces, fontFace } from './css.mjs';
import { readFont } from './sfnt.mjs';

const story = storyDir();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const here = path.join(root, 'src/lib/article/fonts');
const packages = path.join(root, 'node_modules/@fontsource-variable');
const features = ['kern', 'liga', 'tnum'];

/** What the desk may need tomorrow, beside what the story prints today: English, and common accents. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const always = `${letters} .,;:!?'"()-/&%\u00a0–—‘’“”…·éèêëōôūšŠ`;
/** What stands only in labels and links; a sign that no face holds comes from the reader's own fonts. */
const symbols = '#©→°[]';

/**
 * The faces of the page. `latin` and `latin-ext` are the two halves a font is published in. There is
 * no italic: only the names of waters slant, and the browser slants the roman as well for those.
 */
const faces = [
  {
    family: 'Newsreader Variable',
    file: 'newsreader',
    from: 'newsreader/files/newsreader-#-wght-normal.woff2',
    axes: { wght: 400 },
    weight: '400',
    style: 'normal',
    text: always,
    fallback: 'serif'
  },
  {
    family: 'Newsreader Display',
    file: 'newsreader-display',
    from: 'newsreader/files/newsreader-#-opsz-normal.woff2',
    axes: { wght: 500, opsz: 60 },
    weight: '500',
    style: 'normal',
    text: always,
    features: ['kern'],
    fallback: 'serif'
  },
  {
    family: 'Libre Franklin Variable',
    file: 'libre-franklin',
    from: 'libre-franklin/files/libre-franklin-#-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
    weight: '400 700',
    style: 'normal',
    text: always + symbols,
    // Short labels of figures and names: kerning would cost them 2 KB.
    features: ['tnum'],
    fallback: 'sans'
  }
];

/**
 * The letters of the second half are a family of their own, named after the first: when its file comes, less is
 * laid out again than all that is set in the first, about half of the page's objects.
 * @template {{ family: string }} Face
 * @param {Face} face
 */
const extended = (face) => ({ ...face, family: `${face.family} Extended` });

const texts = await usedTexts();
const used = [...new Set(texts.join(''))].filter((c) => c > ' ').join('');
/** Letters of names that the alphabets above lack; tables also hold signs that no page prints. */
const names = used.replace(/[^\p{L}]/gu, '');
const prose = texts.slice(0, 1).join('').replace(/\s+/g, ' ');
const css = [
  '/* Written by make.mjs (npm run fonts); not by hand. Licences: static/fonts/OFL-*.txt. */'
];
const missing = new Set(names);
let total = 0;

for (const face of faces) {
  for (const half of ['latin', 'latin-ext']) {
    const source = await readFile(path.join(packages, face.from.replace('#', half)));
    const whole = readFont(await subset(source, face.text + used, { targetFormat: 'sfnt' }));
    const wanted = [...new Set(face.text + (face.weight.startsWith('400') ? names : ''))]
      .filter((c) => whole.has(c))
      .filter((c) => half === 'latin' || !css.some((rule) => covers(rule, face, c)))
      .sort();
    if (wanted.length === 0) continue;
    wanted.forEach((c) => missing.delete(c));
    const options = {
      variationAxes: face.axes,
      keepFeatures: half === 'latin' ? (face.features ?? features) : [],
      noHinting: true,
      // What describes a family to a menu of fonts, and how to smooth hinted outlines.
      dropTables: half === 'latin' ? ['STAT', 'gasp'] : ['STAT', 'gasp', 'GDEF', 'GPOS', 'GSUB']
    };
    const text = wanted.join('');
    const woff2 = await subset(source, text, { ...options, targetFormat: 'woff2' });
    const name = half === 'latin' ? `${face.file}.woff2` : `${face.file}-ext.woff2`;
    await writeFile(path.join(here, name), woff2);
    total += woff2.length;
    console.log(`${name}: ${wanted.length} characters, ${woff2.length} bytes`);
    css.push(fontFace(half === 'latin' ? face : extended(face), name, wanted));
    if (half === 'latin' && face.fallback !== null) {
      const font = readFont(await subset(source, text, { ...options, targetFormat: 'sfnt' }));
      css.push(...fallbackFaces(face, font, prose));
    }
  }
}
await writeFile(path.join(here, 'fonts.css'), `${css.join('\n')}\n`);
for (const [from, to] of [
  ['newsreader', 'OFL-Newsreader.txt'],
  ['libre-franklin', 'OFL-LibreFranklin.txt']
])
  await copyFile(path.join(packages, from, 'LICENSE'), path.join(root, 'static/fonts', to));
console.log(`${total} bytes in all`);
if (missing.size > 0) console.log(`in no typeface: ${[...missing].sort().join(' ')}`);

/** What the page may print: first the chapters, then all tables and the interface's words. */
async function usedTexts() {
  const read = async (/** @type {string} */ folder, /** @type {RegExp} */ ending) => {
    const files = (await readdir(folder, { recursive: true })).sort();
    const found = files.filter((name) => ending.test(name));
    return Promise.all(found.map((name) => readFile(path.join(folder, name), 'utf8')));
  };
  const chapters = (await read(path.join(story, 'story'), /\.md$/)).join('\n');
  const plain = chapters
    .split('\n')
    .filter((line) => /^[A-Z“]/.test(line))
    .join(' ')
    .replace(/\s*\[@[^\]]*\]|\{[^}]*\}|:figure|[[\]*]/g, '');
  const tables = await read(story, /^(?!geo).*\.(csv|yaml|json)$/);
  return [plain, chapters, ...tables, ...(await read(path.join(root, 'src/lib/i18n'), /\.ts$/))];
}
