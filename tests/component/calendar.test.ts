import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { calendar as keyframe } from '../unit/scenes/keyframes';
import scene from '$lib/scenes/calendar/scene';
import { canonical } from '$lib/player/stage/viewport';
import { calendars } from '../unit/scenes/calendar.pictures';
import { picture, story } from '../unit/scenes/story';

const draw = (name: string, viewport = canonical.wide) =>
  scene.layout(keyframe(story, picture('calendar', calendars[name] ?? {})), viewport);
const markup = (graph: ReturnType<typeof draw>, viewport = canonical.wide) =>
  render(scene.View, { props: { graph, viewport } }).body.replace(/<!--.*?-->/g, '');
const squaresIn = (body: string, kind: string) =>
  [...body.matchAll(new RegExp(`<path class="${kind}[^"]*" d="([^"]*)"`, 'g'))].flatMap(
    ([, d = '']) => d.match(/[Mm]/g) ?? []
  ).length;
const shownIn = ({ blocks }: ReturnType<typeof draw>) =>
  blocks.filter(({ opacity }) => opacity > 0);

describe.each(Object.keys(calendars))('the calendar “%s”', (name) => {
  const body = markup(draw(name));

  test('is one hidden drawing of the viewport’s size, with nothing that the policy forbids', () => {
    expect(body.match(/<svg/g)).toHaveLength(1);
    expect(body).toMatch(/<svg[^>]*viewBox="0 0 1280 800"[^>]*aria-hidden="true"/);
    expect(body).not.toMatch(/style=|<a |tabindex|NaN|undefined/);
  });

  test('has every day of the months in sight once, and one in the key', () => {
    const days = shownIn(draw(name)).reduce((sum, block) => sum + block.days, 0);
    expect(['ahead', 'open', 'closed'].reduce((n, kind) => n + squaresIn(body, kind), 0)).toBe(
      days + 1
    );
  });
});

test('the count is drawn large on a wide picture, in the key on a narrow one', () => {
  expect(markup(draw('whole'))).toMatch(/class="numeral[^>]*>126</);
  expect(markup(draw('whole', canonical.narrow), canonical.narrow)).toContain(
    'Parliament closed: 126 days (129 from the order)'
  );
});

test('the days that the order names are shaded until parliament opens', () => {
  const names = Object.keys(calendars);
  const shaded = names.filter((name) => squaresIn(markup(draw(name)), 'ordered') > 0);
  expect(shaded).toEqual(names.filter((name) => name !== 'whole'));
  // Four lines in each square from 14 June 2014 to 27 February 2015; one in its first and last part.
  const hatched = squaresIn(markup(draw('shut')), 'ordered');
  expect(hatched / squaresIn(markup(draw('signed')), 'ordered')).toBeCloseTo(259 / 148, 1);
});

test('a day that was kept is filled, with a tick', () => {
  expect(markup(draw('whole')).match(/class="full/g)).toHaveLength(4);
  expect(markup(draw('signed')).match(/class="full/g)).toHaveLength(2);
  expect(markup(draw('missed'))).not.toContain('class="full');
});

test('another day that a source gives is framed with a broken line', () => {
  expect(markup(draw('shut')).match(/class="doubted[^>]*stroke-dasharray/g)).toHaveLength(1);
  expect(markup(draw('promised'))).not.toContain('class="doubted');
});

test('a month out of sight is not drawn', () => {
  expect(squaresIn(markup(draw('friday')), '(?:ahead|open|closed)')).toBe(30 + 1);
});

test('half way the days have come half way', () => {
  const body = markup(scene.interpolate(draw('shut'), draw('whole'))(0.5));
  expect(squaresIn(body, 'ahead')).toBeGreaterThan(100);
  expect(squaresIn(body, 'ahead')).toBeLessThan(200);
});
