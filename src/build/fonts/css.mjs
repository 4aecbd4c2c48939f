/** The `@font-face` rules of the page: the subset files and their stand-ins. */

/**
 * The fonts that readers already have. `width` is the mean advance of a character of English text in
 * ems, from the `xWidthAvg` of capsize's metrics (https://github.com/seek-oss/capsize); the page's own
 * faces are measured over the story's text, which gives Arial 0.7 % more than capsize's sample, hence
 * the factor. Those of DejaVu, which many a Linux has and no other, are measured over the story's text too.
 */
const sample = 1.007;
const fallbacks = {
  serif: [
    { local: ['Georgia'], width: 913 / 2048 },
    { local: ['Noto Serif'], width: 481 / 1000 },
    { local: ['Times New Roman', 'Liberation Serif'], width: 819 / 2048 },
    { local: ['DejaVu Serif'], width: 1051 / 2048 }
  ],
  sans: [
    { local: ['Arial', 'Helvetica Neue', 'Liberation Sans'], width: 904 / 2048 },
    { local: ['Roboto'], width: 911 / 2048 },
    { local: ['DejaVu Sans'], width: 1037 / 2048 }
  ]
};

/**
 * Whether an `@font-face` rule is of that family and style and holds the character.
 * @param {string} rule
 * @param {{family: string, style: string}} face
 * @param {string} character
 */
export function covers(rule, face, character) {
  if (!rule.includes(`'${face.family}'`) || !rule.includes(`font-style: ${face.style}`))
    return false;
  const ranges = /unicode-range: ([^;]*);/.exec(rule)?.[1] ?? '';
  const code = character.codePointAt(0) ?? 0;
  return ranges.split(', ').some((range) => {
    const [from = '', to = from] = range.slice(2).split('-');
    return parseInt(from, 16) <= code && code <= parseInt(to, 16);
  });
}

/** @param {readonly string[]} characters sorted; `U+41-5A, U+61` */
function unicodeRange(characters) {
  const codes = characters.map((c) => c.codePointAt(0) ?? 0);
  /** @type {[number, number][]} */
  const runs = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (/** @type {number} */ n) => n.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ');
}

/**
 * @param {{family: string, style: string, weight: string}} face
 * @param {string} name the file beside the style sheet
 * @param {readonly string[]} characters sorted
 */
export function fontFace(face, name, characters) {
  return `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url('./${name}?no-inline') format('woff2');
  unicode-range: ${unicodeRange(characters)};
}`;
}

/**
 * A local font scaled to the same mean width, with the same ascent, descent and line gap, so that
 * lines break and stand alike before and after the web font comes.
 * https://www.w3.org/TR/css-fonts-5/#size-adjust-desc
 * @param {{family: string, fallback: 'serif' | 'sans'}} face
 * @param {ReturnType<import('./sfnt.mjs').readFont>} font
 * @param {string} prose what the mean width is taken over
 */
export function fallbackFaces(face, font, prose) {
  const widths = [...prose].filter((c) => font.has(c)).map((c) => font.advance(c));
  const width = widths.reduce((sum, w) => sum + w, 0) / widths.length;
  const percent = (/** @type {number} */ n) => `${(100 * n).toFixed(2)}%`;
  return fallbacks[face.fallback].map(({ local, width: own }, i) => {
    const scale = width / (own * sample);
    return `@font-face {
  font-family: '${face.family} Fallback${i === 0 ? '' : ` ${i + 1}`}';
  src: ${local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(font.ascent / scale)};
  descent-override: ${percent(font.descent / scale)};
  line-gap-override: ${percent(font.lineGap / scale)};
}`;
  });
}
