import { brotliCompressSync } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Geometry from '../../src/lib/drawing/map/Geometry.svelte';
import { dotSpacing } from '../../src/lib/drawing/map/detail';
import { map as keyframe } from '../unit/scenes/keyframes';
import map from '../../src/lib/scenes/map/scene';
import { canonical, viewportFor } from '../../src/lib/player/stage/viewport';
import { readStory } from '../../src/lib/story/index';
import { storyDir } from '$lib/story/dir.js';

const story = readStory(storyDir());
const geometry = render(Geometry, { props: {} }).body;

function picture(attributes: Record<string, string>, viewport = canonical.wide): string {
  const made = keyframe(story, { scene: 'map', attributes, alt: 'A map.', at: 'test.md:1' });
  const graph = map.layout(made, viewport);
  return render(map.View, { props: { graph, viewport } }).body.replace(/<!--.*?-->/g, '');
}
const words = (html: string): string[] =>
  [...html.matchAll(/<text[^>]*>\s*([^<]*?)\s*<\/text>/g)].map(([, text = '']) => text);

describe('Geometry', () => {
  test('keeps its budget', () => {
    expect(Buffer.byteLength(geometry)).toBeLessThanOrEqual(70_000);
    expect(brotliCompressSync(geometry).length).toBeLessThanOrEqual(28_000);
  });
  test('has each id once, no style attribute, and strokes that keep their width', () => {
    const ids = [...geometry.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(geometry).not.toMatch(/ style=/);
    const pathCount = geometry.match(/<path/g)?.length ?? 0;
    expect(geometry.match(/vector-effect="non-scaling-stroke"/g)?.length).toBe(pathCount);
  });
});

describe('a map', () => {
  const moments: Record<string, Record<string, string>> = {
    region: { view: 'region', light: 'dusk' },
    country: { view: 'country', highlight: 'maseru', light: 'dawn' },
    city: { view: 'city', label: 'police-hq', light: 'night' },
    area: { view: 'city', area: 'central-maseru', highlight: 'state-house', light: 'night' },
    link: { focus: 'pretoria maseru', links: 'pretoria>maseru' },
    police: { focus: 'windhoek maseru', movements: 'nampol-pledged nampol-sent' },
    phones: { focus: 'maseru bloemfontein', movements: 'phones-bloemfontein' }
  };
  test.each(Object.entries(moments))('%s draws only what the page holds', (_, attributes) => {
    for (const viewport of [canonical.narrow, canonical.wide]) {
      const html = picture(attributes, viewport);
      expect(html).toMatch(
        new RegExp(`^\\s*<svg[^>]*viewBox="0 0 ${viewport.width} ${viewport.height}"`)
      );
      expect(html).toContain(`data-light="${attributes['light'] ?? 'day'}"`);
      // What a map has for itself has a name of its own: another map may stand in the same page.
      expect(html).not.toMatch(/ style=| id="(?!known-\w)|NaN|undefined/);
      for (const [, id] of html.matchAll(/url\(#(known-[^)]*)/g))
        expect(html).toContain(`id="${id}"`);
      const used = [...html.matchAll(/(?:href="#|url\(#)(geo-[a-z-]+)/g)].map(([, id]) => id);
      expect(used.length).toBeGreaterThan(3);
      for (const id of used) expect(geometry).toContain(`id="${id}"`);
      expect(words(html).some((text) => text.includes('© OpenStreetMap contributors'))).toBe(true);
    }
  });

  const phones = [
    [320, 568],
    [360, 740],
    [414, 896],
    [768, 1024]
  ].map(([width = 0, height = 0]) => viewportFor({ width, height }, 'overlay'));

  test.each(Object.entries(moments))('%s says where it is on a smaller map', (_, attributes) => {
    for (const viewport of [canonical.narrow, ...phones, canonical.wide]) {
      const [, view = '', rect = ''] =
        /<svg[^>]*viewBox="([^"]+)"[^>]*>(?:(?!<\/svg>).)*?<rect class="shown[^"]*"([^>]*)>/s.exec(
          picture(attributes, viewport).replace(/^\s*<svg[^>]*>/, '')
        ) ?? [];
      const [west = 0, north = 0, width = 0, height = 0] = view.split(' ').map(Number);
      const of = (name: string) => Number(new RegExp(` ${name}="([^"]+)"`).exec(rect)?.[1]);
      // The whole viewport, on phones too, whose views are tall.
      expect(of('x')).toBeGreaterThanOrEqual(west);
      expect(of('x') + of('width')).toBeLessThanOrEqual(west + width);
      expect(of('y')).toBeGreaterThanOrEqual(north);
      expect(of('y') + of('height')).toBeLessThanOrEqual(north + height);
      // Large enough to be seen, and never the whole of it.
      expect(of('width')).toBeGreaterThan(width / 30);
      expect(of('width')).toBeLessThan(width);
    }
  });

  test('levels of detail give way by scale', () => {
    const [region, city] = [moments['region'], moments['city']].map((m) => picture(m ?? {}));
    expect(region).toContain('#geo-country-far');
    expect(region).not.toMatch(/#geo-(city-border|streets)/);
    expect(city).toMatch(/#geo-city-border/);
    expect(city).not.toMatch(/class="[^"]*borders/);
  });

  test('both numbers of the Namibian police can be read, and that phones went to Bloemfontein', () => {
    for (const viewport of [canonical.narrow, canonical.wide]) {
      const police = words(picture(moments['police'] ?? {}, viewport));
      const at = police.indexOf('Namibian police');
      expect(police.slice(at, at + 3)).toEqual([
        'Namibian police',
        'at least 20 pledged',
        '39 sent'
      ]);
      expect(words(picture(moments['phones'] ?? {}, viewport))).toContain('Phones');
    }
  });

  test('where no street is at hand the ground is dotted, at a distance that stays on the ground', () => {
    const html = picture(moments['city'] ?? {});
    const made = map.layout(
      keyframe(story, { scene: 'map', attributes: moments['city'] ?? {}, alt: '', at: '' }),
      canonical.wide
    );
    const [, gap = ''] = /#geo-city-unmapped[^>]*stroke-dasharray="0 ([\d.]+)"/.exec(html) ?? [];
    expect(Number(gap)).toBeCloseTo(dotSpacing * made.camera.k, 2);
    expect(picture(moments['country'] ?? {})).not.toContain('#geo-city-unmapped');
  });

  test('the shared area says what belongs in it', () => {
    const text = words(picture(moments['area'] ?? {})).join(' ');
    expect(text).toContain('Somewhere in central Maseru State House also');
  });

  test('an unknown route is words, with no line', () => {
    const html = picture({ focus: 'maseru ladybrand', unknown: 'maseru>ladybrand' });
    expect(words(html)).toContain('route not known');
    expect(html).not.toMatch(/class="(link|head)/);
  });

  test('the scale bar says what its length is', () => {
    const html = picture(moments['city'] ?? {});
    const [, length = '', metres = ''] = /v5h([\d.]+)v-5" data-metres="(\d+)"/.exec(html) ?? [];
    const made = map.layout(
      keyframe(story, { scene: 'map', attributes: moments['city'] ?? {}, alt: '', at: '' }),
      canonical.wide
    );
    expect(Number(length) / Number(metres)).toBeCloseTo(made.camera.k, 4);
    expect(words(html)).toContain(
      Number(metres) < 1000 ? `${metres} m` : `${Number(metres) / 1000} km`
    );
  });
});
