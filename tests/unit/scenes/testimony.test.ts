import { describe, expect, test } from 'vitest';
import { interpolate } from '$lib/scenes/testimony/interpolate';
import { testimony as keyframe } from './keyframes';
import { layout } from '$lib/scenes/testimony/layout';
import { bands } from '$lib/scenes/testimony/types';
import { PictureError } from '$lib/scenes/types';
import type { Quote } from '$lib/story/types';
import { canonical } from '$lib/player/stage/viewport';
import { viewports, outside, overlaps, textBox, type Box } from './boxes';
import { picture, picturesOf, story } from './story';
import { testimonies } from './testimony.pictures';

const make = (attributes: Record<string, string>) =>
  keyframe(story, picture('testimony', attributes));
const all = [
  ...Object.entries(testimonies).map(
    ([name, given]) => [name, picture('testimony', given)] as const
  ),
  ...picturesOf('testimony')
];
const draw = (name: string, viewport = canonical.wide) =>
  layout(make(testimonies[name] ?? {}), viewport);

describe('what was said', () => {
  const { statements } = make(testimonies.all ?? {});

  test('five say that it was a coup, four that it was not, two that it is unclear', () => {
    expect(bands.map((band) => statements.filter((one) => one.band === band).length)).toEqual([
      5, 2, 4
    ]);
  });

  test.each([
    { id: 'q-thabane-enca', band: 'coup', name: 'Thabane', exact: true },
    { id: 'q-metsing-nocoup', band: 'not a coup', name: 'Metsing', exact: true },
    { id: 'c-coup/ramakhula', band: 'not a coup', name: 'Ramakhula', exact: false },
    { id: 'c-coup/voice-of-america', band: 'unclear', name: 'Voice of America', exact: false }
  ])('$id: $band', (expected) => {
    expect(statements.find(({ id }) => id === expected.id)).toMatchObject(expected);
  });

  test('exact words are the quotation’s between marks; an account has none', () => {
    for (const { id, exact, words, outlet } of statements) {
      const text = story.quotes[id]?.text;
      expect(words.startsWith('“')).toBe(exact);
      if (exact) expect(words).toBe(`“${text?.replace(/\.$/, '')}”`);
      expect(outlet === null).toBe(!exact);
    }
  });

  test('statements keep the editor’s order', () => {
    expect(statements.map(({ id }) => id)).toEqual(testimonies.all?.said?.split(' '));
  });
});

describe('what cannot be drawn', () => {
  const said = 'q-thabane-enca q-metsing-nocoup';
  test.each<{ attributes: Record<string, string>; message: RegExp }>([
    { attributes: {}, message: /said: is missing — write said="/ },
    { attributes: { said: 'q-tabane-enca' }, message: /did you mean “q-thabane-enca”/ },
    { attributes: { said: 'q-siwa' }, message: /“answers” in quotes.csv is empty — take it out/ },
    { attributes: { said: `${said} q-jammed` }, message: /“q-jammed” answers no question/ },
    { attributes: { said: 'q-thabane-pray' }, message: /“q-thabane-pray” answers no question/ },
    { attributes: { said: `${said} q-thabane-enca` }, message: /stands twice/ },
    {
      attributes: { said, highlight: 'q-metsing-still' },
      message: /highlight: “q-metsing-still” is not in said/
    },
    { attributes: { said: 'c-coup/nobody' }, message: /no claim.*c-coup\/voice-of-america/ },
    { attributes: { said: 'c-coup/ntoi' }, message: /more than one claim.*witness-in-2024/ },
    { attributes: { said: 'c-troops/soldiers' }, message: /no claim/ },
    {
      attributes: { said: 'c-deaths/afp' },
      message: /position “one, named” — take it out; the bands are coup/
    },
    { attributes: { said, until: '3' }, message: /unknown attribute “until”/ }
  ])('$attributes', ({ attributes, message }) => {
    expect(() => make(attributes)).toThrow(PictureError);
    expect(() => make(attributes)).toThrow(message);
  });

  test('answers to two questions, or one that takes no side', () => {
    const said = 'c-coup/ramakhula q-metsing-nocoup';
    const quote = story.quotes['q-metsing-nocoup'];
    if (!quote) throw new Error('no such quotation');
    const make = (changed: Partial<Quote>) => () =>
      keyframe(
        { ...story, quotes: { ...story.quotes, [quote.id]: { ...quote, ...changed } } },
        picture('testimony', { said })
      );
    expect(make({})).not.toThrow();
    expect(make({ answers: 'c-deaths' })).toThrow(/answers “c-deaths”, the first.* “c-coup”/);
    expect(make({ stance: 'neutral' })).toThrow(/stance “neutral”.*take it out/);
  });
});

describe.each(viewports)('in %s', (_, viewport) => {
  test.each(all)('%s: voices and words lie apart and in the clear', (_, given) => {
    const { texts, voices, key } = layout(keyframe(story, given), viewport);
    const marks = voices.map(({ key, x, y }): Box => ({
      name: key,
      left: x,
      right: x + 9,
      top: y - 5,
      bottom: y + 5
    }));
    const keys = key.map(({ text, x, y }): Box => ({
      name: text,
      left: x,
      right: x + 50,
      top: y - 7,
      bottom: y + 7
    }));
    const boxes = [...texts.map(textBox), ...marks, ...keys];
    expect(overlaps(boxes)).toEqual([]);
    expect(outside(boxes, viewport)).toEqual([]);
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
  });

  test.each(all)(
    '%s: everyone is named, in their column, after those who spoke before',
    (_, given) => {
      const { statements } = keyframe(story, given);
      const { voices, texts, columns } = layout(keyframe(story, given), viewport);
      expect(voices.map(({ key }) => key)).toEqual(statements.map(({ id }) => id));
      const heights = voices.map(({ y }) => y);
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      for (const { id, band, name } of statements) {
        const column = columns[bands.indexOf(band)];
        expect(voices.find(({ key }) => key === id)?.x).toBe(column?.x);
        const named = texts
          .filter(({ key }) => key.startsWith(`name:${id}:`))
          .map(({ text }) => text);
        expect(named.join(' ')).toBe(name);
      }
    }
  );

  test('the two sides are as wide as each other', () => {
    const [coup, , not] = layout(make(testimonies.all ?? {}), viewport).columns;
    expect(coup?.width).toBeCloseTo(not?.width ?? 0);
  });
});

describe('words', () => {
  const shown = (name: string, viewport: (typeof canonical)['wide']) =>
    draw(name, viewport)
      .texts.filter(({ key }) => key.startsWith('words:'))
      .map(({ text }) => text)
      .join(' ');

  test.each(Object.keys(testimonies))(
    '“%s” shows all that is highlighted on a wide picture',
    (name) => {
      const { statements, highlighted } = make(testimonies[name] ?? {});
      for (const id of highlighted)
        expect(shown(name, canonical.wide)).toContain(
          statements.find((one) => one.id === id)?.words
        );
      if (highlighted.length === 0) expect(shown(name, canonical.wide)).toBe('');
    }
  );

  test.each(['coup', 'denial', 'hallmarks', 'deputy'])(
    '“%s” shows at least the most important on a phone, whole',
    (name) => {
      const { statements, highlighted } = make(testimonies[name] ?? {});
      expect(shown(name, canonical.narrow)).toContain(
        statements.find(({ id }) => id === highlighted[0])?.words
      );
    }
  );

  test('exact words are set in the serif, accounts in the sans', () => {
    const { statements } = make(testimonies.denial ?? {});
    for (const line of draw('denial').texts.filter(({ key }) => key.startsWith('words:'))) {
      const exact = statements.find(({ id }) => line.key.startsWith(`words:${id}:`))?.exact;
      expect(line.face.family).toBe(exact ? 'serif' : 'sans');
    }
  });
});

describe.each([
  ['wide', canonical.wide],
  ['narrow', canonical.narrow]
])('from step to step, %s', (_, viewport) => {
  const names = Object.keys(testimonies);
  test.each(names.slice(1).map((name, i) => [names[i] ?? '', name] as const))(
    '%s to %s begins and ends exactly; nobody who spoke falls silent, and none jumps',
    (from, to) => {
      const [a, b] = [draw(from, viewport), draw(to, viewport)];
      const at = interpolate(a, b);
      expect(at(0)).toEqual(a);
      expect(at(1)).toEqual(b);
      for (const { key } of a.voices) {
        const heights = Array.from({ length: 51 }, (_, i) => {
          const voice = at(i / 50).voices.find((one) => one.key === key);
          expect(voice?.opacity).toBe(1);
          return voice?.y ?? NaN;
        });
        const steps = heights.slice(1).map((y, i) => Math.abs(y - (heights[i] ?? 0)));
        expect(Math.max(...steps)).toBeLessThan(viewport.height / 30);
      }
    }
  );
});
