import { describe, expect, test } from 'vitest';
import { safeAreaOf } from '$lib/drawing/area';
import { setHeading } from '$lib/drawing/heading';
import { viewportFor } from '$lib/player/stage/viewport';
import { story } from '../scenes/story';

const written = story.chapters.flatMap(({ steps }) =>
  steps.flatMap(({ id, picture }) => {
    const { headline = null, measure = null, source = null } = picture.attributes;
    const words = { headline, measure, source };
    return source ? [[id, words] as const] : [];
  })
);

describe.each([
  { width: 360, height: 640 },
  { width: 1280, height: 800 }
])('at $width px', (window) => {
  const area = safeAreaOf(viewportFor(window, window.width < 640 ? 'overlay' : 'columns'));

  test.each(written)('every source of %s is named whole', (_, words) => {
    const { texts } = setHeading(words, area, 100);
    const lines = texts.filter(({ key }) => key.startsWith('source')).map(({ text }) => text);
    expect(lines.join(' ')).toBe(words.source);
  });
});

test('what does not fit is left out in the order source, measure, headline', () => {
  const words = { headline: 'A finding', measure: 'What is counted', source: 'Source: a book' };
  const area = { x: 0, y: 0, width: 320, height: 200 };
  const kept = (least: number) =>
    setHeading(words, area, least).texts.map(({ key }) => key.replace(/\W.*$|\d+$/g, ''));
  const keys = [100, 145, 165, 199].map((least) => [...new Set(kept(least))].length);
  expect(keys[0]).toBe(3);
  expect(keys.at(-1)).toBe(0);
  expect([...keys].sort((a, b) => b - a)).toEqual(keys);
});

describe('a heading', () => {
  const area = { x: 10, y: 20, width: 340, height: 400 };
  const words = { headline: 'Nobody has a majority', measure: 'Seats, 2012', source: 'Office' };

  test('of no words takes no room', () => {
    const none = { headline: null, measure: null, source: null };
    expect(setHeading(none, area, 100)).toMatchObject({ texts: [], top: 0, bottom: 0 });
  });

  test.each([
    { least: 100, kept: ['headline:0', 'measure:0', 'source:0'] },
    { least: 330, kept: ['headline:0', 'measure:0'] },
    { least: 370, kept: ['headline:0'] },
    { least: 399, kept: [] }
  ])('gives way where the chart needs $least pixels', ({ least, kept }) => {
    expect(setHeading(words, area, least).texts.map(({ key }) => key)).toEqual(kept);
  });
});
