import { describe, expect, test } from 'vitest';
import { scaledViewport } from '$lib/player/stage/typeScale';
import { viewportFor } from '$lib/player/stage/viewport';

const desk = { width: 1280, height: 800 };
const usual = { rem: 16, smallest: 12 };

describe('a reader’s own size of type', () => {
  test('that is the usual one changes nothing', () => {
    expect(scaledViewport(desk, 'columns', usual)).toEqual(viewportFor(desk, 'columns', 16));
  });

  test.each([
    ['a larger root', { rem: 24, smallest: 12 }, 1.5],
    ['a least size', { rem: 16, smallest: 18 }, 1.5],
    ['smaller type', { rem: 12, smallest: 12 }, 1]
  ])('%s makes the picture’s words as large', (_, type, scale) => {
    const { width, height } = scaledViewport(desk, 'columns', type);
    expect(desk.width / width).toBeCloseTo(scale);
    expect(desk.height / height).toBeCloseTo(scale);
  });

  test('is followed only as far as the words have room', () => {
    const { width, safeArea } = scaledViewport(desk, 'columns', { rem: 32, smallest: 12 });
    expect(width - safeArea.left - safeArea.right).toBeGreaterThan(330);
    const phone = { width: 360, height: 640 };
    expect(scaledViewport(phone, 'overlay', { rem: 40, smallest: 40 }).width).toBeCloseTo(320);
  });

  test('leaves the card its room in columns', () => {
    const large = scaledViewport(desk, 'columns', { rem: 24, smallest: 12 });
    const whole = viewportFor(desk, 'columns', 24);
    const part = ({ width, safeArea }: typeof large) => safeArea.left / width;
    expect(part(large)).toBeCloseTo(part(whole), 1);
  });
});
