import { describe, expect, test } from 'vitest';
import { safeAreaOf } from '$lib/drawing/area';
import type { Viewport } from '$lib/drawing/viewport';
import { layout } from '$lib/scenes/night/layout';
import type { DrawnMark, StripGraph, StripKeyframe } from '$lib/scenes/night/types';
import { canonical } from '$lib/player/stage/viewport';
import { outside, overlaps, textBox, type Box } from './boxes';
import { viewports, nights } from './night.pictures';
import { story } from './story';

const strips = nights.flatMap(({ id, made }) =>
  made.strip ? [{ id, made, strip: made.strip }] : []
);
const stripIn = (made: (typeof strips)[number]['made'], viewport: Viewport): StripGraph => {
  const { strip } = layout(made, viewport);
  if (!strip) throw new Error('there is no strip');
  return strip;
};
const markBox = ({ key, x, y, width, height }: DrawnMark): Box => ({
  name: key,
  left: x,
  right: x + width,
  top: y,
  bottom: y + height
});
/** With what hangs below the baseline. */
const wholeBox = (text: Parameters<typeof textBox>[0]): Box => ({
  ...textBox(text),
  name: text.key,
  bottom: text.y + text.size * 0.22
});
const litWith = ({ marks }: StripKeyframe) =>
  marks.filter(({ state, label }) => state === 'highlighted' && label !== null);

test('nearly all nights have a strip', () => expect(strips.length).toBeGreaterThan(10));

describe.each(viewports)('in %s', (_, viewport) => {
  describe.each(strips)('$id', ({ made, strip: wanted }) => {
    const strip = stripIn(made, viewport);
    const { panel, sky, marks, texts, x, width } = strip;

    test('keeps texts apart, in the clear, and at 12 px or more', () => {
      const boxes = texts.map(textBox);
      expect(overlaps(boxes)).toEqual([]);
      expect(outside(boxes, viewport)).toEqual([]);
      expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
    });

    test('leaves a space between two hours', () => {
      const hours = texts.filter(({ key }) => key.startsWith('hour:')).map(textBox);
      expect(hours.length).toBeGreaterThanOrEqual(3);
      hours.slice(1).forEach((box, i) => {
        expect(box.left - (hours[i]?.right ?? 0), box.name).toBeGreaterThanOrEqual(8);
      });
    });

    test('has its marks in its panel, over the hours they stand for', () => {
      for (const mark of marks) {
        expect(mark.y, mark.key).toBeGreaterThan(panel.y);
        expect(mark.y + mark.height, mark.key).toBeLessThanOrEqual(sky.y);
        const { from, until } = wanted.marks.find(({ id }) => id === mark.key) ?? wanted.marks[0]!;
        // A window that the strip's ends cut keeps its own length, and fades by that.
        const at = (minute: number) => x + (minute / wanted.minutes) * width;
        const [left, right] = [at(from), at(until ?? from)];
        expect(mark.tick).toBe(until === null);
        expect(mark.x + (mark.tick ? mark.width / 2 : 0), mark.key).toBeCloseTo(left, 1);
        if (!mark.tick) expect(mark.x + mark.width, mark.key).toBeCloseTo(right, 1);
      }
      expect(marks.map(({ key }) => key).toSorted()).toEqual(
        wanted.marks.map(({ id }) => id).toSorted()
      );
    });

    test('has rows that lie under each other, words only on their own', () => {
      // Marks of one row have one middle; its ticks are its highest.
      const rows = new Map<number, Box[]>();
      for (const mark of marks) {
        const middle = Math.round(mark.y + mark.height / 2);
        rows.set(middle, [...(rows.get(middle) ?? []), markBox(mark)]);
      }
      const bands = [...rows.values()].map((boxes) => ({
        name: boxes[0]?.name,
        top: Math.min(...boxes.map(({ top }) => top)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom))
      }));
      bands.sort((a, b) => a.top - b.top);
      bands.slice(1).forEach((band, i) => {
        expect(band.top, band.name).toBeGreaterThanOrEqual((bands[i]?.bottom ?? 0) - 0.01);
      });
      const words = texts.filter(({ key }) => key.startsWith('words:'));
      expect(words.map(({ key }) => key.slice(6)).toSorted()).toEqual(
        litWith(wanted)
          .map(({ id }) => id)
          .toSorted()
      );
      for (const text of words)
        expect(
          overlaps([wholeBox(text), ...marks.map(markBox)]).filter((line) =>
            line.includes(text.key)
          )
        ).toEqual([]);
    });

    test('draws ticks over windows of the same line, so that no hour is veiled', () => {
      marks.forEach((mark, i) => {
        if (!mark.tick) return;
        const future = marks.slice(i + 1).filter(({ tick }) => !tick);
        expect(
          overlaps([mark, ...future].map(markBox)).filter((l) => l.startsWith(`“${mark.key}`))
        ).toEqual([]);
      });
    });

    test('leaves the map room', () => {
      const area = safeAreaOf(viewport);
      // Where a phone lies on its side, hours come before streets.
      const least = viewport.height >= 560 ? 0.45 : 0.3;
      expect((panel.y - area.y) / area.height).toBeGreaterThanOrEqual(least);
    });

    test('writes no hour but those of its axis, of reports and of phrases', () => {
      const past = wanted.marks
        .filter(({ state }) => state === 'highlighted')
        .map(({ label }) => label ?? '');
      for (const { key, text } of texts) {
        if (key.startsWith('hour:')) continue;
        for (const hour of text.match(/\d\d:\d\d/g) ?? []) {
          const event = key.slice(6).split('/')[0];
          const said = story.reports
            .filter((report) => report.event === event)
            .map((report) => `${report.hour} ${report.phrase}`);
          expect(past.join(' ')).toContain(hour);
          expect(said.join(' ')).toContain(hour);
        }
      }
    });
  });

  test('the contested counts are on the step of the raided posts', () => {
    const { made } = strips.find(({ id }) => id === 'stations')!;
    const words = stripIn(made, viewport)
      .texts.map(({ text }) => text)
      .join(' ');
    expect(words).toContain('two to four');
    expect(words).toContain('four, five or nine');
  });
});

test('its sky changes at the hours of its keyframe', () => {
  const { made, strip } = strips[0]!;
  const { lights } = stripIn(made, canonical.wide);
  expect(lights).toEqual(strip.sky.map(([minute, light]) => [minute / strip.minutes, light]));
});

test('a window that begins before the strip is cut at its start, not faded there', () => {
  const { made } = strips.find(({ id }) => id === 'already-gone')!;
  const { marks, x } = stripIn(made, canonical.wide);
  const friday = marks.find(({ key }) => key.endsWith('aljazeera-attempted-coup'))!;
  // All of Friday: what can be seen is its last quarter.
  expect((friday.x + friday.width - x) / friday.width).toBeCloseTo(0.25, 2);
});

test('a mark without words is never bright', () => {
  for (const { strip } of strips)
    for (const { state, label, id } of strip.marks)
      if (label === null) expect(state, id).not.toBe('highlighted');
});

test('the less exact a phrase is, the fainter its window', () => {
  const { made } = strips.find(({ id }) => id === 'already-gone')!;
  const { marks } = stripIn(made, canonical.wide);
  const opacity = (source: string) =>
    marks.find(({ key }) => key === `ev-2014-08-30-escape/${source}`)?.opacity ?? 0;
  expect(opacity('afp-nation-kill-bid')).toBeGreaterThan(opacity('bbc-sundiata'));
  expect(opacity('bbc-sundiata')).toBeGreaterThan(opacity('aljazeera-attempted-coup'));
});
