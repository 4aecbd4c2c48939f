import { describe, expect, test } from 'vitest';
import { stripOf } from '$lib/scenes/night/marks';
import { skyOf } from '$lib/scenes/night/keyframes';
import type { StripMark } from '$lib/scenes/night/types';
import type { NightSpan } from '$lib/story/types';
import { story } from './story';

const night = story.night as NightSpan;
const strip = stripOf(story, night, skyOf(story, night), () => 'highlighted');
const eventOf = ({ id }: StripMark): string => id.split('/')[0] ?? '';
const marksOf = (event: string) => strip.marks.filter((mark) => eventOf(mark) === event);
const reportOf = ({ id }: StripMark) =>
  story.reports.find(({ event, source }) => `${event}/${source}` === id);
const shown = (mark: StripMark) =>
  mark.from < strip.minutes && (mark.until ?? mark.from) > 0 && mark.from <= strip.minutes;
/** `03:00` on 30 August as a minute after 18:00 on the 29th. */
const afterSix = (hour: string): number => {
  const [h = 0, m = 0] = hour.split(':').map(Number);
  return (h + 6) * 60 + m;
};
const hours = /\d{1,2}:\d{2}/g;

describe('every event of the night', () => {
  const events = Object.values(story.events).filter(({ date }) =>
    ['2014-08-29', '2014-08-30'].includes(date)
  );
  test('there are twenty in the table', () => expect(events).toHaveLength(20));
  test.each(events.map(({ id }) => id))(
    '%s is on the strip, with a mark that can be seen',
    (id) => {
      expect(story.strip.map(({ event }) => event)).toContain(id);
      expect(marksOf(id).some(shown)).toBe(true);
    }
  );
});

test('an event has an hour of its own only where a report of it gives one', () => {
  const timed = story.strip.filter(({ event }) => story.events[event]?.earliest);
  expect(timed.length).toBeGreaterThan(2);
  for (const { event } of timed)
    expect(
      story.reports.some((report) => report.event === event && report.hour !== null),
      event
    ).toBe(true);
});

describe('a tick', () => {
  const ticks = strip.marks.filter(({ until }) => until === null);
  test('stands for a reported hour and for nothing else', () => {
    expect(ticks.map(({ id }) => id).toSorted()).toEqual(
      story.reports
        .filter(({ hour }) => hour !== null)
        .map(({ event, source }) => `${event}/${source}`)
        .toSorted()
    );
  });
  test.each(ticks.map((mark) => [mark.id, mark] as const))('%s: at that hour', (_, mark) => {
    const { hour } = reportOf(mark) as { hour: string };
    expect(mark.from).toBe(afterSix(hour));
    expect(mark.label).toContain(hour);
  });
});

test('the raids begin by four clocks, each with its own name, and by no average of them', () => {
  const begin = [
    ...marksOf('ev-2014-08-30-0200-raids'),
    ...marksOf('ev-2014-08-30-0300-gunshots')
  ].filter(({ until }) => until === null);
  expect(begin.map(({ from }) => from)).toEqual(['02:00', '03:00', '03:00', '04:00'].map(afterSix));
  const names = begin.map(({ label }) => label?.replace(/^.*\d\d:\d\d, /, ''));
  expect(new Set(names).size).toBe(4);
  for (const [i, name] of ['spokesman', 'Peta', 'guard', 'Maseribane'].entries())
    expect(names[i]).toContain(name);
});

describe('a window', () => {
  const windows = strip.marks.filter(({ until }) => until !== null);
  const phraseOf = (mark: StripMark): string =>
    reportOf(mark)?.phrase ?? story.events[eventOf(mark)]?.qualifier ?? '';

  test('stands for a phrase, and only where no hour is reported', () => {
    expect(windows.length).toBeGreaterThan(20);
    for (const mark of windows) {
      expect(reportOf(mark)?.hour ?? null, mark.id).toBeNull();
      expect(mark.until, mark.id).toBeGreaterThan(mark.from);
    }
  });
  test.each(windows.filter(({ label }) => label).map((mark) => [mark.id, mark] as const))(
    '%s: its words carry the phrase, and an hour only if the phrase has it',
    (_, mark) => {
      const phrase = phraseOf(mark);
      expect(mark.label).toContain(phrase);
      expect(mark.label?.match(hours) ?? []).toEqual(phrase.match(hours) ?? []);
    }
  );
  test('a phrase without a place on the strip gives no mark', () => {
    const placeless = story.windows.filter(({ from }) => from === null).map(({ phrase }) => phrase);
    expect(placeless.length).toBeGreaterThan(0);
    for (const { event, source, phrase } of story.reports)
      if (phrase !== null && placeless.includes(phrase))
        expect(strip.marks.map(({ id }) => id)).not.toContain(`${event}/${source}`);
  });
});

test.each([
  ['ev-2014-08-30-injured', 'four, five or nine'],
  ['ev-2014-08-30-stations', 'two to four'],
  ['ev-2014-08-30-ramahloko', 'Sub-Inspector Ramahloko']
])('%s is written with “%s”', (event, words) => {
  expect(
    marksOf(event)
      .map(({ label }) => label ?? '')
      .join(' ')
  ).toContain(words);
});

test('each mark has one id, and the hours of the strip are every third, with the day where it begins', () => {
  expect(new Set(strip.marks.map(({ id }) => id)).size).toBe(strip.marks.length);
  expect(strip.hours.map(({ text, day }) => (day ? `${text} ${day}` : text))).toEqual([
    '18:00 Fri',
    '21:00',
    '00:00 Sat',
    '03:00',
    '06:00',
    '09:00',
    '12:00',
    '15:00',
    '18:00'
  ]);
});
