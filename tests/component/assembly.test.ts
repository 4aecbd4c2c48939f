import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { assembly as keyframe } from '../unit/scenes/keyframes';
import scene from '$lib/scenes/assembly/scene';
import { canonical } from '$lib/player/stage/viewport';
import { picture, story } from '../unit/scenes/story';

const draw = (arrangement: string, more = {}) =>
  scene.layout(keyframe(story, picture('assembly', { arrangement, ...more })), canonical.wide);
const markup = (graph: ReturnType<typeof draw>, viewport = canonical.wide) =>
  render(scene.View, { props: { graph, viewport } }).body.replace(/<!--.*?-->/g, '');
const names = [...new Set(story.arrangements.map((row) => row.arrangement))];

describe.each(names)('the picture of %s', (name) => {
  const body = markup(draw(name, { headline: 'A finding', source: 'Somebody' }));

  test('is one hidden drawing of the viewport’s size', () => {
    expect(body.match(/<svg/g)).toHaveLength(1);
    expect(body).toMatch(/<svg[^>]*viewBox="0 0 1280 800"[^>]*aria-hidden="true"/);
  });

  test('draws 120 seats in the colours of their parties, and nothing that the policy forbids', () => {
    expect(body.match(/data-chair=/g)).toHaveLength(120);
    for (const { party } of story.arrangements.filter((row) => row.arrangement === name))
      expect(body).toContain(`var(--party-${party})`);
    expect(body).not.toMatch(/style=|<a |tabindex|NaN|undefined/);
  });

  test('names the line, and says what the editor wrote', () => {
    expect(body).toContain('61 of 120: a majority');
    expect(body).toContain('A finding');
    expect(body).toContain('Somebody');
  });
});

test('list seats are rings, and the alliance is hatched', () => {
  const rings = (body: string) => body.match(/data-chair="\d+"[^>]*fill-opacity="0"/g)?.length ?? 0;
  expect(rings(markup(draw('coalition-2012')))).toBe(40);
  expect(markup(draw('coalition-2012'))).not.toContain('class="hatch');
  const alliance = markup(draw('alliance-2014'));
  expect(alliance).toContain('announced, never tested in a vote');
  const announced = story.national
    .filter(({ election, party }) => election === 2012 && ['dc', 'lcd'].includes(party))
    .reduce((n, row) => n + row.constituencySeats, 0);
  expect(alliance.match(/class="hatch/g)).toHaveLength(announced);
});

test('half way from one election to the next some chairs are empty', () => {
  const half = scene.interpolate(draw('parties-2012'), draw('parties-2015'))(0.5);
  expect(markup(half).match(/class="empty/g)?.length).toBeGreaterThan(5);
});

test('two members who left are framed in ink, keep their colour and leave empty places', () => {
  const body = markup(draw('coalition-2012', { crossings: 'monyake litsiba' }));
  expect(body.match(/class="left/g)).toHaveLength(2);
  expect(body.match(/class="gap[^>]*var\(--party-abc\)/g)).toHaveLength(2);
  expect(body.match(/class="way/g)).toHaveLength(2);
  expect(body.match(/color="var\(--party-abc\)"[^>]*d=/g)?.length).toBeGreaterThanOrEqual(30);
  expect(body.match(/derived, not reported/g)).toHaveLength(2);
  for (const name of ['Monyake', 'Litšiba']) expect(body).toContain(name);
  expect(body).not.toMatch(/style=|NaN|undefined/);
});
