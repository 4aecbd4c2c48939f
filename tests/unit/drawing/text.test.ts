import { describe, expect, test } from 'vitest';
import { textWidth } from '$lib/drawing/textWidth';
import { balanceText, limitLines, wrapText } from '$lib/drawing/wrapText';

// Measured in Chromium with the page's own fonts at 1000 px.
const sentence = 'Sixty-one of 120: not one seat to spare, says the desk';
const measured = [
  { face: { family: 'sans' }, width: 24.558 },
  { face: { family: 'sans', weight: 600 }, width: 25.099 },
  { face: { family: 'sans', weight: 700 }, width: 25.374 },
  { face: { family: 'serif' }, width: 22.199 },
  { face: { family: 'display' }, width: 23.491 }
] as const;

describe('textWidth', () => {
  test.each(measured)('comes within 2 % of the browser: $face', ({ face, width }) => {
    expect(Math.abs(textWidth(sentence, 1, face) / width - 1)).toBeLessThan(0.02);
  });

  test('grows with the size', () => {
    expect(textWidth('Maseru', 20)).toBeCloseTo(2 * textWidth('Maseru', 10));
  });

  test('counts a letter with a mark as the letter, and knows both quotes', () => {
    expect(textWidth('Litšiba é', 10)).toBe(textWidth('Litsiba e', 10));
    expect(textWidth('‘', 10)).toBe(textWidth('’', 10));
  });
});

describe('wrapText', () => {
  const text = 'Lesotho votes and nobody wins 61 of the 120 seats in its parliament.';

  test('keeps every word, in order, in lines that fit', () => {
    const lines = wrapText(text, 160, 14);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(160);
  });

  test('keeps words together that a no-break space joins', () => {
    const lines = wrapText('on the morning of 30 August', 110, 14);
    expect(lines.some((line) => line.includes('30 August'))).toBe(true);
  });

  test('gives no line for no text', () => expect(wrapText('  ', 100, 14)).toEqual([]));

  test('balanced lines are as many, and more even', () => {
    const spread = (lines: string[]) => {
      const widths = lines.map((line) => textWidth(line, 14));
      return Math.max(...widths) - Math.min(...widths);
    };
    const plain = wrapText(text, 300, 14);
    const even = balanceText(text, 300, 14);
    expect(even).toHaveLength(plain.length);
    expect(even.join(' ')).toBe(text);
    expect(spread(even)).toBeLessThan(spread(plain));
  });
});

describe('limitLines', () => {
  const lines = wrapText('one two three four, five six seven eight nine ten', 80, 14);

  test('says with an ellipsis that something is left out, within the width', () => {
    const kept = limitLines(lines, 2, 80, 14);
    expect(kept).toHaveLength(2);
    expect(kept[1]).toMatch(/[a-z]…$/);
    expect(textWidth(kept[1] ?? '', 14)).toBeLessThanOrEqual(80);
  });

  test('leaves short text alone', () => {
    expect(limitLines(lines, 99, 80, 14)).toEqual(lines);
    expect(limitLines(lines, 0, 80, 14)).toEqual([]);
  });
});
