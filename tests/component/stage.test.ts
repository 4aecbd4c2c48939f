import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { createTimeline, type AnyScene } from '../../src/lib/player/stage/timeline';
import { canonical } from '../../src/lib/player/stage/viewport';
import SharedMarks from '../../src/lib/drawing/motion/SharedMarks.svelte';
import Stage from '../../src/lib/player/stage/Stage.svelte';
import Step from '../../src/lib/player/stage/Step.svelte';
import StillStage from '../../src/lib/player/stage/StillStage.svelte';
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
    ['one scene that gives way to another', 1.4, ['second in 1280']],
    ['the other, which comes when it has gone', 1.6, ['&lt;/script> in 1280']]
  ])('shows %s', (_, time, expected) => {
    const layersAt = createTimeline(steps, scenes, viewport);
    const { body } = render(Stage, { props: { layersAt, viewport, time } });
    expect(text(body)).toEqual(expected);
    expect(body).not.toContain('style=');
  });
});

test('Stage draws the marks that two scenes share on their way', () => {
  const shared = (name: 'map' | 'assembly') => ({
    ...scene(name),
    shared: {
      marks: () => [
        {
          key: 'a',
          x: 200,
          y: 50,
          width: 20,
          height: 10,
          line: 2,
          fill: 0.5,
          colour: 'var(--ink)',
          label: { text: 'A', size: 10, faint: false, opacity: 1 },
          order: 0.5,
          opacity: 1
        }
      ],
      rest: (graph: string) => `rest of ${graph}`,
      View: SharedMarks
    }
  });
  const sharing = { map: shared('map'), assembly: shared('assembly') };
  const viewport = canonical.wide;
  const props = { layersAt: createTimeline(steps, sharing, viewport), viewport, time: 1.5 };
  const { body } = render(Stage, { props });
  const [back, rect] = body.match(/<rect [^>]*>/g) ?? [];
  expect(back).toContain('class="back');
  for (const one of [back, rect]) expect(one).toContain('x="190" y="45" width="20" height="10"');
  expect(rect).toContain('data-mark="a"');
  expect(rect).toContain(
    'fill="var(--ink)" stroke="var(--ink)" stroke-width="2" fill-opacity="0.5"'
  );
  expect(body).toMatch(/<text [^>]*x="200" y="53.6" font-size="10"[^>]*>A<\/text>/);
  expect(body).not.toContain('rest of');
});

describe('StillStage', () => {
  const props = { chapter: 'seats', steps, keyframes: 'keyframes/seats.json', stills: './stills/' };
  const { body } = render(StillStage, { props });
  const image = (html: string) => /<img[^>]*>/.exec(html)?.[0] ?? '';

  test('stands in the page with the first picture as a file, for both window shapes', () => {
    expect(image(body)).toContain('src="./stills/stage/seats-tall.svg" width="360" height="640"');
    expect(body).toMatch(
      /<source media="\(min-width: 900px\)[^"]*" srcset=".\/stills\/stage\/seats.svg"/
    );
    expect(body).not.toContain('<svg');
  });

  test('asks for the dark one where the reader’s scheme is dark', () => {
    const dark = '(prefers-color-scheme: dark)';
    const sources = [...body.matchAll(/<source media="(.*?)" srcset="(.*?)"/g)];
    const asked = sources.filter(([, , file]) => file!.endsWith('#dark'));
    expect(asked).toHaveLength(2);
    for (const [, media] of asked)
      for (const query of media!.split(', ')) expect(query).toContain(dark);
    expect(sources.indexOf(asked[1]!)).toBeLessThan(sources.length - 1);
  });

  test('is asked for when the reader comes near, and at once where it is the first', () => {
    expect(image(body)).toContain('loading="lazy"');
    expect(image(render(StillStage, { props: { ...props, first: true } }).body)).toContain(
      'loading="eager"'
    );
  });

  test('says what it shows', () => {
    expect(body).toContain('data-stage="seats"');
    expect(body).toContain('data-scene="map"');
    expect(body).toContain('data-step="one"');
    expect(body).toContain('data-scenes="map map assembly"');
  });

  test('stops the build where a scene is not at hand', () => {
    const moon = [{ ...steps[0]!, scene: 'moon' }] as unknown as StageStep[];
    expect(() => render(StillStage, { props: { ...props, steps: moon } }).body).toThrow(
      '“moon”, a scene not at hand'
    );
  });

  test('is hidden from assistive technology', () => {
    expect(body).toMatch(/<div class="stage"[^>]*aria-hidden="true"/);
    expect(image(body)).toContain('alt=""');
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
