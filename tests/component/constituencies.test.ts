import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { constituencies as keyframe } from '../unit/scenes/keyframes';
import scene from '$lib/scenes/constituencies/scene';
import { canonical } from '$lib/player/stage/viewport';
import { picture, story } from '../unit/scenes/story';

test.each(Object.entries(canonical))('80 tiles are drawn on the %s canvas', (_, viewport) => {
  const made = keyframe(story, picture('constituencies', { district: 'berea' }));
  const graph = scene.layout(made, viewport);
  const body = render(scene.View, { props: { graph, viewport } }).body.replace(/<!--.*?-->/g, '');
  expect(body).toContain(`viewBox="0 0 ${viewport.width} ${viewport.height}" aria-hidden="true"`);
  expect(body.match(/data-tile=/g)).toHaveLength(80);
  for (const party of ['abc', 'dc', 'lcd', 'bnp']) expect(body).toContain(`var(--party-${party})`);
  for (const { name } of made.districts) expect(body).toContain(`>${name}<`);
  expect(body).not.toMatch(/style=|NaN|undefined/);
  // Where the fill is faint, the letter is drawn in ink.
  expect(body.match(/class="faint/g)).toHaveLength(80 - 11);
});
