/** Bytes as text, or what keeps them from being read. */
export type Decoded =
  | { readonly text: string; readonly fault?: undefined }
  | {
      readonly text: null;
      readonly fault: { readonly line: number; readonly found: string; readonly advice: string };
    };

/**
 * Reads UTF-8 with or without a byte-order mark, whatever ends its lines; other encodings that
 * programs save in are told by their names.
 * @param format what the editor’s program calls the right one
 */
export function decode(bytes: Uint8Array, format: string): Decoded {
  const advice = `save it as ${format}`;
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || hasWideLetters(bytes))
    return { text: null, fault: { line: 1, found: 'is saved as UTF-16 (“Unicode”)', advice } };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: withNewlines(text) };
  } catch {
    return { text: null, fault: { ...faultIn(bytes), advice } };
  }
}

const withNewlines = (text: string): string => {
  const lines = text.replaceAll('\r\n', '\n');
  // Old programs of Apple’s end lines so, and then every line of the file.
  return lines.includes('\n') ? lines : lines.replaceAll('\r', '\n');
};

/** Every other byte of plain text is empty where letters take two. */
function hasWideLetters(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 64);
  return start.length > 8 && start.filter((byte) => byte === 0).length > start.length / 3;
}

/** The first line that is not UTF-8, and its letters as Windows would read them. */
function faultIn(bytes: Uint8Array): { readonly line: number; readonly found: string } {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const row = bytes.subarray(from, end < 0 ? bytes.length : end);
    try {
      strict.decode(row);
    } catch {
      const shown = new TextDecoder('windows-1252').decode(row);
      const word = /[^\s,;"]*[^\s -~][^\s,;"]*/.exec(shown)?.[0] ?? '';
      return { line, found: `is saved as Windows-1252, not UTF-8: here stands “${word}”` };
    }
    if (end < 0) break;
    from = end + 1;
  }
  return { line, found: 'is not UTF-8 text' };
}
