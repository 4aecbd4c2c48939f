import { describe, expect, test } from 'vitest';
import { dateParts } from '$lib/scenes/card/dates';
import { card as keyframe } from './keyframes';
import { layout } from '$lib/scenes/card/layout';
import { pageHeight, shorten, type Part } from '$lib/scenes/card/page';
import type { CardKeyframe } from '$lib/scenes/card/types';
import { PictureError } from '$lib/scenes/types';
import { serif } from '$lib/drawing/textWidth';
import { viewports, outside, overlaps, textBox } from './boxes';
import { picture, story } from './story';

const event = (id: string) => keyframe(story, picture('card', { event: id }));
const quote = (id: string) => keyframe(story, picture('card', { quote: id }));
const cards = [
  ...Object.keys(story.events).map((id) => [id, event(id)] as const),
  ...Object.keys(story.quotes).map((id) => [id, quote(id)] as const)
];

describe('what a card says', () => {
  test('an event: its date in parts, its claim, and who reports it', () => {
    expect(event('ev-2014-08-30-0300-gunshots')).toMatchObject({
      day: '30 August',
      year: '2014',
      when: 'Saturday',
      title: 'Gunshots in Maseru',
      caution: null
    });
  });

  test('every hour that a source reports, each with its voice', () => {
    const card = event('ev-2014-08-30-0300-gunshots');
    if (card.kind !== 'event') throw new Error('not an event');
    const reports = story.reports.filter((row) => row.event === card.id);
    expect(card.reports.map(({ when }) => when)).toEqual(reports.map(({ hour }) => hour));
    expect(card.reports.map(({ who }) => who)).toEqual(reports.map(({ who }) => who));
  });

  test('what is not confirmed is said to be so', () => {
    const unverified = Object.values(story.events).find((row) => row.unverified);
    if (!unverified) throw new Error('no event is unverified any more');
    expect(event(unverified.id)).toMatchObject({ caution: 'Not confirmed beyond one source' });
  });

  test.each(Object.values(story.quotes))(
    'the words of $id, to the letter',
    ({ id, text, outlet }) => {
      const card = quote(id);
      if (card.kind !== 'quote') throw new Error('not a quotation');
      expect(text).toContain(card.text);
      expect(text.length - card.text.length).toBeLessThanOrEqual(2);
      expect(card.where.startsWith(outlet)).toBe(true);
    }
  );

  test.each([
    { date: '2014-08-30', parts: ['30 August', '2014', 'Saturday'] },
    { date: '2021-12', parts: ['December 2021', null, null] }
  ])('$date in parts', ({ date, parts }) => {
    const { day, year, weekday } = dateParts(date);
    expect([day, year, weekday]).toEqual(parts);
  });

  test.each([
    { attributes: {}, message: 'one event or one quote' },
    { attributes: { event: 'ev-x', quote: 'q-x' }, message: 'unknown quote “q-x”' },
    {
      attributes: { event: 'ev-2014-01-27-bombs', quote: 'q-masupha' },
      message: 'a card shows not both'
    },
    {
      attributes: { event: 'ev-x' },
      message: 'unknown event “ev-x” — correct it, or add it to events.csv'
    },
    {
      attributes: { quote: 'q-x' },
      message: 'unknown quote “q-x” — correct it, or add it to quotes.csv'
    }
  ])('$attributes is refused', ({ attributes, message }) => {
    const make = () => keyframe(story, picture('card', attributes as Record<string, string>));
    expect(make).toThrow(PictureError);
    expect(make).toThrow(message);
  });
});

describe.each(viewports)('every event and quotation at %s', (_, viewport) => {
  test.each(cards)('%s stays in the viewport, and no line lies on another', (_, card) => {
    const { texts, rules } = layout(card, viewport);
    expect(outside(texts.map(textBox), viewport)).toEqual([]);
    expect(overlaps(texts.map(textBox))).toEqual([]);
    expect(rules.length).toBeGreaterThan(0);
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
  });
});

const words = ({ texts }: ReturnType<typeof layout>, part: string) =>
  texts
    .filter(({ key }) => key.split(':').at(-2) === part)
    .map(({ text }) => text)
    .join(' ');

test.each(viewports)('no quotation is cut at %s', (_, viewport) => {
  for (const [, card] of cards) {
    if (card.kind !== 'quote') continue;
    expect(words(layout(card, viewport), 'words')).toBe(`${card.text}”`);
  }
});

describe('a text far too long', () => {
  const [small] = viewports[0] ? [viewports[0][1]] : [];
  if (!small) throw new Error('no viewport');
  const long = 'On and on it went, word after word. '.repeat(60).trim();

  test('is shortened with an ellipsis', () => {
    const card: CardKeyframe = {
      ...(event('ev-2014-08-31-march-off') as CardKeyframe),
      what: long
    } as CardKeyframe;
    const graph = layout(card, small);
    expect(outside(graph.texts.map(textBox), small)).toEqual([]);
    expect(words(graph, 'what')).toMatch(/^On and on.*…$/);
  });

  test('a quotation keeps its closing mark', () => {
    const card = { ...quote('q-phooko'), text: long } as CardKeyframe;
    expect(words(layout(card, small), 'words')).toMatch(/…”$/);
  });

  test('a long word makes a quotation smaller, and is not broken', () => {
    const card = { ...quote('q-phooko'), text: 'telecommunications' } as CardKeyframe;
    for (const [, viewport] of viewports) {
      const { texts } = layout(card, viewport);
      expect(outside(texts.map(textBox), viewport)).toEqual([]);
      expect(words({ texts, rules: [], id: '' }, 'words')).toBe('telecommunications”');
    }
  });

  test('shorten takes lines from the longest part only', () => {
    const part = (key: string, count: number): Part => ({
      lines: Array.from({ length: count }, () => 'word'),
      setting: { key, size: 10, face: serif, leading: 1 },
      gap: 0
    });
    const page = shorten([part('a', 2), part('b', 9)], 60, 200);
    expect(pageHeight(page)).toBe(60);
    expect(page.map((some) => ('lines' in some ? some.lines.length : 0))).toEqual([2, 4]);
  });
});
