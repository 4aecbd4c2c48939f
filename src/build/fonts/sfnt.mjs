/**
 * Reads what is needed for metric-matched fallbacks from an unpacked OpenType font: the vertical
 * metrics of `hhea` and the advance of every character of the basic plane (`cmap` format 4, `hmtx`).
 * https://learn.microsoft.com/en-us/typography/opentype/spec/
 * @param {Buffer} font
 */
export function readFont(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  /** @type {Record<string, number>} */
  const table = {};
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + 16 * i;
    table[font.toString('latin1', record, record + 4)] = view.getUint32(record + 8);
  }
  const em = view.getUint16(table.head + 18);
  const long = view.getUint16(table.hhea + 34);
  const map = subtable(view, table.cmap);
  const segments = view.getUint16(map + 6);

  /** @param {number} code the glyph's index, 0 where the font has none */
  function glyph(code) {
    for (let i = 0; i < segments; i += 2) {
      if (code > view.getUint16(map + 14 + i)) continue;
      const start = view.getUint16(map + 16 + segments + i);
      if (code < start) return 0;
      const delta = view.getUint16(map + 16 + 2 * segments + i);
      const at = map + 16 + 3 * segments + i;
      const range = view.getUint16(at);
      if (range === 0) return (code + delta) & 0xffff;
      const index = view.getUint16(at + range + 2 * (code - start));
      return index === 0 ? 0 : (index + delta) & 0xffff;
    }
    return 0;
  }

  return {
    ascent: view.getInt16(table.hhea + 4) / em,
    descent: -view.getInt16(table.hhea + 6) / em,
    lineGap: view.getInt16(table.hhea + 8) / em,
    /** @param {string} character */
    has: (character) => glyph(character.codePointAt(0) ?? 0) !== 0,
    /** @param {string} character its width in ems */
    advance: (character) => {
      const index = Math.min(glyph(character.codePointAt(0) ?? 0), long - 1);
      return view.getUint16(table.hmtx + 4 * index) / em;
    }
  };
}

/** @param {DataView} view @param {number} cmap where the table starts */
function subtable(view, cmap) {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
    if (view.getUint16(at) === 4) return at;
  }
  throw new Error('the font has no cmap of format 4; unpack it with subset-font first');
}
