import { describe, expect, test } from 'vitest';
import { interpolateTexts } from '$lib/drawing/motion/texts';
import { sans } from '$lib/drawing/textWidth';
import type { TextLine } from '$lib/drawing/texts';

describe('between two texts', () => {
  const line = (text: string, x: number): TextLine => ({
    key: 'k',
    text,
    x,
    y: 20,
    size: 14,
    face: sans,
    tone: 'ink',
    opacity: 1
  });

  test('the same words near by move', () => {
    const [half] = interpolateTexts([line('DC 48', 0)], [line('DC 48', 20)])(0.5);
    expect(half?.x).toBeCloseTo(10, 12);
    expect(half?.opacity).toBe(1);
  });

  test.each([
    { name: 'other words', to: line('DC 47', 0) },
    { name: 'the same far away', to: line('DC 48', 300) }
  ])('$name fade out, then in', ({ to }) => {
    const at = interpolateTexts([line('DC 48', 0)], [to]);
    expect(at(0.5)[0]?.opacity).toBe(0);
    expect(at(0.1)[0]).toMatchObject({ text: 'DC 48', x: 0 });
    expect(at(0.9)[0]).toMatchObject({ text: to.text, x: to.x });
  });
});
