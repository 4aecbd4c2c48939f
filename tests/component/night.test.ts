import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Geometry from '$lib/drawing/map/Geometry.svelte';
import { night as keyframe } from '../unit/scenes/keyframes';
import scene from '$lib/scenes/night/scene';
import type { NightGraph } from '$lib/scenes/night/types';
import { canonical } from '$lib/player/stage/viewport';
import { picturesOf, story } from '../unit/scenes/story';

/** Five moments of the night, as the story shows them. */
const moments = {
  'the warning in the evening': 'warning',
  'three clocks': 'three-clocks',
  'the raided posts': 'stations',
  'the radio, at dawn': 'radio',
  'the morning after': 'not-to-get-killed'
} as const;
const viewports = [['wide', canonical.wide] as const, ['narrow', canonical.narrow] as const];
type Viewport = (typeof viewports)[number][1];

const pictures = new Map(picturesOf('night'));
const draw = (step: string, viewport: Viewport): NightGraph =>
  scene.layout(keyframe(story, pictures.get(step)!), viewport);
const markup = (graph: NightGraph, viewport: Viewport): string =>
  render(scene.View, { props: { graph, viewport } }).body.replace(/<!--.*?-->/g, '');
const geometry = render(Geometry, { props: {} }).body;

describe.each(viewports)('%s', (_, viewport) => {
  describe.each(Object.entries(moments))('%s', (_, step) => {
    const html = markup(draw(step, viewport), viewport);

    test('is one hidden drawing with nothing that the policy forbids', () => {
      expect(html).toMatch(
        new RegExp(
          `^\\s*<svg[^>]*viewBox="0 0 ${viewport.width} ${viewport.height}"[^>]*aria-hidden="true"`
        )
      );
      expect(html).not.toMatch(/ style=|<a |tabindex|NaN|undefined|<animate|<script/);
    });

    test('has each of its ids once, and finds all that it uses', () => {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const used = [...html.matchAll(/(?:href="#|url\(#)([\w-]+)/g)].map(([, id]) => id ?? '');
      expect(used.length).toBeGreaterThan(5);
      for (const id of used)
        expect(ids.includes(id) || geometry.includes(`id="${id}"`), id).toBe(true);
    });
  });

  test('the dead policeman’s picture is still: nothing glows', () => {
    const html = markup(draw('ramahloko', viewport), viewport);
    expect(html).not.toContain('geo-glow');
    expect(html).toMatch(/Ramahloko/);
  });
});

test('the light is the sun’s', () => {
  const lightOf = (step: string) =>
    /data-light="([a-z-]+)"/.exec(markup(draw(step, canonical.wide), canonical.wide))?.[1];
  expect(Object.values(moments).map(lightOf)).toEqual(['night', 'night', 'night', 'dawn', 'day']);
});

test('marks are cut where the hours of the strip end', () => {
  const graph = draw('already-gone', canonical.wide);
  const html = markup(graph, canonical.wide);
  const [, id = '', left = 0, width = 0] =
    /<clipPath id="([^"]+)">\s*<rect x="([\d.]+)"[^>]*width="([\d.]+)"/.exec(html) ?? [];
  expect(html).toContain(`<g clip-path="url(#${id})">`);
  expect(Number(left)).toBeCloseTo((graph.strip?.x ?? 0) - 2, 1);
  expect(Number(width)).toBeCloseTo((graph.strip?.width ?? 0) + 4, 1);
});

test('half way from dawn to day all is drawn whole, once in each light', () => {
  const [a, b] = [draw('radio', canonical.wide), draw('not-to-get-killed', canonical.wide)];
  const html = markup(scene.interpolate(a, b)(0.5), canonical.wide);
  expect(html.match(/ data-light="[a-z-]+"/g)).toHaveLength(2);
  expect(html.match(/class="sky/g)).toHaveLength(2);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(html).not.toMatch(/NaN|undefined| style=/);
});

test('the sky of the strip turns at the minute the sun says', () => {
  const { strip } = draw('radio', canonical.wide);
  const html = markup(draw('radio', canonical.wide), canonical.wide);
  const sky = /<linearGradient id="[^"]*-sky">(.*?)<\/linearGradient>/s.exec(html)?.[1] ?? '';
  const offsets = [...sky.matchAll(/offset="([\d.]+)"/g)].map(([, at]) => Number(at));
  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
  for (const [begins] of strip?.lights ?? [])
    expect(offsets.some((at) => Math.abs(at - begins) * 1440 < 0.5)).toBe(true);
});
