import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { AnyScene } from '../../src/lib/player/stage/timeline';
import { canonical } from '../../src/lib/player/stage/viewport';
import Island from '../../src/lib/player/stage/Island.svelte';
import SharedMarks from '../../src/lib/drawing/motion/SharedMarks.svelte';
import Stage from '../../src/lib/player/stage/Stage.svelte';
import Step from '../../src/lib/player/stage/Step.svelte';
import type { StageStep } from '../../src/lib/scenes/types';
import Dummy from './StageDummy.svelte';

const scene = (name: 'map' | 'assembly'): AnyScene => ({
  name,
  layout: (keyframe: string, viewport) => `${keyframe} in ${viewport.width}`,
  interpolate: (a, b) => (t) => `${a} to ${b} at ${t}`,
  View: Dummy
});
const scenes = { map: scene('map'), assembly: scene('assembly') };
const steps: StageStep[] = [
  { id: 'one', scene: 'map', keyframe: 'first' },
  { id: 'two', scene: 'map', keyframe: 'second' },
  { id: 'three', scene: 'assembly', keyframe: '</script>' }
];
const text = (html: string) => [...html.matchAll(/<text>(.*?)<\/text>/g)].map(([, each]) => each);

describe('Stage', () => {
  const viewport = canonical.wide;
  test.each([
    ['a step', 1, ['second in 1280']],
    ['a turn within a scene', 0.5, ['first in 1280 to second in 1280 at 0.5']],
    ['one scene giving way to another', 1.5, ['second in 1280', '&lt;/script> in 1280']]
  ])('shows %s', (_, time, expected) => {
    const { body } = render(Stage, { props: { steps, scenes, viewport, time } });
    expect(text(body)).toEqual(expected);
    expect(body).not.toContain('style=');
  });
});

test('Stage draws the marks that two scenes share on their way', () => {
  const shared = (x: number, name: 'map' | 'assembly') => ({
    ...scene(name),
    shared: {
      marks: () => [
        { key: 'a', x, y: 50, width: 20, height: 10, corner: 2, colour: 'var(--ink)', opacity: 1 }
      ],
      rest: (graph: string) => `rest of ${graph}`,
      View: SharedMarks
    }
  });
  const sharing = { map: shared(100, 'map'), assembly: shared(300, 'assembly') };
  const props = { steps, scenes: sharing, viewport: canonical.wide, time: 1.5 };
  const { body } = render(Stage, { props });
  expect(text(body)).toEqual([]);
  expect(body).toMatch(
    /<rect data-mark="a" x="190" y="45" width="20" height="10" rx="2" fill="var\(--ink\)"/
  );
});

describe('Island', () => {
  const { body } = render(Island, {
    props: { chapter: 'seats', steps, scenes, keyframes: 'keyframes/seats.json' }
  });

  test('stands in the page with the first picture, for both window shapes', () => {
    expect(text(body)).toEqual(['first in 360', 'first in 1280']);
    expect(body).toContain('data-variant="narrow"');
    expect(body).toContain('data-variant="wide"');
  });

  test('says what it shows', () => {
    expect(body).toContain('data-stage="seats"');
    expect(body).toContain('data-scene="map"');
    expect(body).toContain('data-step="one"');
    expect(body).toContain('data-scenes="map map assembly"');
  });

  test('is hidden from assistive technology', () => {
    expect(body).toMatch(/<div class="stage"[^>]*aria-hidden="true"/);
  });

  test('has each picture’s ids once', () => {
    const ids = [...body.matchAll(/ id="(.*?)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });

  test('says where its keyframes are, and does not carry them twice', () => {
    expect(body).toContain('data-keyframes="keyframes/seats.json"');
    expect(body).not.toContain('<script');
  });

  test('has no style attribute, which the policy would block', () => {
    expect(body).not.toMatch(/ style=/);
  });
});

test('Step opens under its earlier ids too, each an empty anchor in it', () => {
  const children = createRawSnippet(() => ({ render: () => '<p>Words.</p>' }));
  const props = { id: 'one', earlier: ['first', 'the-first'], stills: './stills/', children };
  const { body } = render(Step, { props });
  const anchors = [...body.matchAll(/<span class="anchor-of" id="(.*?)"><\/span>/g)];
  expect(anchors.map(([, id]) => id)).toEqual(['first', 'the-first']);
  expect(body.indexOf('id="first"')).toBeGreaterThan(body.indexOf('data-step="one"'));
});

test('Step is a section whose id is its deep link', () => {
  const children = createRawSnippet(() => ({ render: () => '<p>Words.</p>' }));
  const { body } = render(Step, { props: { id: 'one', stills: './stills/', children } });
  expect(body).toMatch(/<section class="step" id="one" data-step="one">/);
  expect(body).toContain('<p>Words.</p>');
});
