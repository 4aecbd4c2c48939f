import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { card as keyframe } from '../unit/scenes/keyframes';
import scene from '$lib/scenes/card/scene';
import { canonical } from '$lib/player/stage/viewport';
import { picture, story } from '../unit/scenes/story';

const draw = (attributes: Record<string, string>, viewport = canonical.wide) =>
  scene.layout(keyframe(story, picture('card', attributes)), viewport);
const markup = (graph: ReturnType<typeof draw>, viewport = canonical.wide) =>
  render(scene.View, { props: { graph, viewport } }).body.replace(/<!--.*?-->/g, '');

test('an event is set in lines of text, date first', () => {
  const body = markup(draw({ event: 'ev-2014-08-29-kamoli-fired' }));
  expect(body).toMatch(/<svg[^>]*viewBox="0 0 1280 800"[^>]*aria-hidden="true"/);
  expect(body).toContain('29 August');
  expect(body).toMatch(/<tspan[^>]*> 2014<\/tspan>/);
  expect(body).not.toMatch(/style=|foreignObject|NaN|undefined/);
});

test('a quotation has its marks, its speaker and its outlet', () => {
  const { narrow } = canonical;
  const body = markup(draw({ quote: 'q-phooko' }, narrow), narrow);
  expect(body).toContain('viewBox="0 0 360 640"');
  expect(body).toContain('>“<');
  expect(body).toMatch(/prime[^”“]*minister”/);
  expect(body).toContain('Motloheloa Phooko');
  expect(body).toContain('AFP, 1 September 2014');
});

test('one page gives way to the next, and the two never lie over each other', () => {
  const [a, b] = [draw({ quote: 'q-phooko' }), draw({ event: 'ev-2014-08-31-march-off' })];
  const at = scene.interpolate(a, b);
  expect(at(0)).toEqual(a);
  expect(at(1)).toEqual(b);
  for (let t = 0; t <= 1; t += 0.02) {
    const ids = new Set(at(t).texts.map(({ key }) => key.split(':')[0]));
    expect(ids.size).toBeLessThanOrEqual(1);
  }
});
