import { describe, expect, test } from 'vitest';
import { readStory } from '$lib/story';
import { textWidth } from '$lib/drawing/textWidth';
import { interpolate } from '$lib/scenes/lives/interpolate';
import { layout } from '$lib/scenes/lives/layout';
import { keySize, sample } from '$lib/scenes/lives/legend';
import type { LivesGraph } from '$lib/scenes/lives/types';
import { PictureError } from '$lib/scenes/types';
import { canonical } from '$lib/player/stage/viewport';
import { valid } from '../story/folders';
import { viewports, outside, overlaps, textBox } from './boxes';
import { lives as keyframe } from './keyframes';
import { people, pictures } from './lives.pictures';
import { picture, picturesOf, story } from './story';
import { breaks, turnsOf } from './turns';

const make = (attributes: Record<string, string>) => keyframe(story, picture('lives', attributes));
const draw = (name: string, viewport = canonical.wide) =>
  layout(make(pictures[name] ?? {}), viewport);
const all = [
  ...Object.entries(pictures).map(([name, given]) => [name, picture('lives', given)] as const),
  ...picturesOf('lives')
];

describe('a life of the made-up story', () => {
  const made = readStory(valid);
  const { lives, line } = keyframe(
    made,
    picture('lives', { people: 'governor miller', from: '2013-01', to: '2014-06', line: 'ev-shut' })
  );
  const [governor, miller] = lives;
  const dayOf = (date: string) => Date.parse(date) / 86_400_000;

  test('has what its rows say, each with its interval; what is unknown is not there', () => {
    expect(governor?.stretches.map(({ state }) => state)).toEqual(['in office', 'out', 'charged']);
    expect(governor?.stretches[0]).toMatchObject({
      disputed: true,
      text: 'Governor',
      start: [dayOf('2013-06-01'), dayOf('2013-06-30')],
      end: [dayOf('2014-03-02'), dayOf('2014-03-31')],
      open: false
    });
  });

  test('of which no end was found lasts to its last report, and says its day', () => {
    expect(governor?.stretches[2]).toMatchObject({
      end: [dayOf('2014-05-02'), dayOf('2014-05-02')],
      open: true,
      text: expect.stringMatching(/keys \(as of 2 May 2014\)$/) as string
    });
  });

  test('ends with death, and the line stands at the event’s day', () => {
    expect(miller?.stretches.at(-1)).toMatchObject({
      state: 'dead',
      text: 'Drowned, 1 March 2014'
    });
    expect(line?.day).toBe(dayOf('2014-03-01'));
  });

  test('is told up to the day that has come', () => {
    const early = keyframe(
      made,
      picture('lives', { people: 'miller', from: '2013-01', to: '2014-06', until: '2014-01' })
    );
    expect(early.lives[0]?.stretches.map(({ text }) => text)).toEqual(['Miller of the town', null]);
  });

  test('at its last report: what stands, with its day, and not that the office was lost', () => {
    const { lives: last } = keyframe(
      made,
      picture('lives', { people: 'governor', from: '2013-01', to: '2014-06', words: 'last' })
    );
    expect(last[0]?.last).toMatch(/^(Charged w|W)ith keeping the keys \(as of 2 May 2014\)$/);
  });
});

describe('what cannot be drawn', () => {
  const who = people[0] ?? '';
  const axis = { from: '2012-01', to: '2020-12' };
  test.each<{ attributes: Record<string, string>; message: RegExp }>([
    { attributes: axis, message: /people: is missing — write people="/ },
    {
      attributes: { ...axis, people: `${who}x` },
      message: new RegExp(`people: unknown person “${who}x” \\(did you mean “${who}”\\?\\)`)
    },
    { attributes: { ...axis, people: `${who} ${who}` }, message: /people: “.*” stands twice/ },
    {
      attributes: { ...axis, people: who, focus: people[1] ?? '' },
      message: /focus: “.*” is not in people/
    },
    { attributes: { people: who, from: '2020-01', to: '2012-12' }, message: /to: .* is not after/ },
    {
      attributes: { ...axis, people: who, until: '2031-01' },
      message: /until: 2031-01-01 lies outside the axis, which runs from 2012-01-01 to 2020-12-31/
    },
    { attributes: { ...axis, people: who, line: 'ev-none' }, message: /line: unknown event/ },
    {
      attributes: { ...axis, people: who, words: 'lst' },
      message: /words: “lst” is not known here \(did you mean “last”\?\)/
    }
  ])('$attributes', ({ attributes, message }) => {
    expect(() => make(attributes)).toThrow(PictureError);
    expect(() => make(attributes)).toThrow(message);
  });
});

/** From the top of a name to the foot of all that belongs to its lane. */
const boxesOf = ({ names, texts, key }: LivesGraph) => [
  ...[...names, ...texts].map(textBox),
  ...key.map(({ text, x, y }) => ({
    name: text,
    left: x,
    right: x + sample.width + 5 + textWidth(text, keySize),
    top: y - 7,
    bottom: y + 7
  }))
];

describe.each(viewports)('in %s', (_, viewport) => {
  const drawn = new Map<(typeof all)[number][1], LivesGraph>();
  /** A picture in this window, laid out once for all that is asked of it. */
  const graphOf = (given: (typeof all)[number][1]): LivesGraph => {
    const graph = drawn.get(given) ?? layout(keyframe(story, given), viewport);
    drawn.set(given, graph);
    return graph;
  };

  test.each(all)('%s: words lie apart and in the clear, and none is too small', (_, given) => {
    const graph = graphOf(given);
    expect(overlaps(boxesOf(graph))).toEqual([]);
    expect(outside(boxesOf(graph), viewport)).toEqual([]);
    expect(Math.min(...graph.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
  });

  test.each(all)('%s: lanes keep to themselves', (_, given) => {
    const { names, bases, segments, window } = graphOf(given);
    expect(names.length).toBeGreaterThan(0);
    const foot = window.y + window.height;
    for (const [i, { key, y0 }] of bases.entries()) {
      const own = segments.filter((segment) => segment.key.startsWith(`${key}:`));
      const next = names[i + 1];
      const end = next ? next.y - next.size * 0.72 : foot + 0.5;
      for (const { y, height } of own) {
        expect(y).toBeGreaterThan((names[i]?.y ?? 0) - 1);
        expect(y + height).toBeLessThan(end);
      }
      expect(y0).toBeLessThan(end);
    }
  });

  test.each(all)('%s: a charge stands only with its words', (_, given) => {
    const { lives } = keyframe(story, given);
    const { segments, texts } = graphOf(given);
    const said = (prefix: string) =>
      texts
        .filter(({ key }) => key.startsWith(prefix))
        .map(({ text, more }) => text + (more?.text ?? ''))
        .join(' ');
    for (const { key } of segments.filter(({ state }) => state === 'charged')) {
      const life = lives.find(({ id }) => key.startsWith(`${id}:`));
      const text = life?.stretches.find(({ id }) => id === key)?.text ?? '?';
      expect(said(`told:${key}:`) + said(`last:${life?.id}:`)).toContain(text);
    }
  });
});

test('a picture is filled: lanes run from edge to edge and to its foot', () => {
  for (const viewport of Object.values(canonical))
    for (const [, given] of picturesOf('lives')) {
      const graph = layout(keyframe(story, given), viewport);
      const boxes = boxesOf(graph);
      const width = Math.max(...graph.bases.map(({ x, x1 }) => x1 - x));
      expect(width / graph.window.width).toBeGreaterThan(0.6);
      const foot = Math.max(...boxes.map(({ bottom }) => bottom));
      expect(foot).toBeGreaterThan(graph.window.y + graph.window.height * 0.8);
    }
});

describe.each(Object.entries(canonical))('from picture to picture, %s', (_, viewport) => {
  const names = Object.keys(pictures);
  test.each(names.slice(1).map((name, i) => [names[i] ?? '', name] as const))(
    '%s to %s begins and ends exactly',
    (from, to) => {
      const [a, b] = [draw(from, viewport), draw(to, viewport)];
      const at = interpolate(a, b);
      expect([at(0), at(1)]).toEqual([a, b]);
      expect(breaks((t) => at(t).bases)).toEqual([]);
    }
  );

  test.each(turnsOf('lives'))('%s: lanes stay, and what comes to pass grows', (_, from, to) => {
    const [a, b] = [layout(keyframe(story, from), viewport), layout(keyframe(story, to), viewport)];
    const at = interpolate(a, b);
    expect([at(0), at(1)]).toEqual([a, b]);
    for (const part of ['bases', 'segments', 'names'] as const)
      expect(breaks((t) => at(t)[part])).toEqual([]);
  });
});
