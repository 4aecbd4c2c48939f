import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { votes as keyframe } from '../unit/scenes/keyframes';
import scene from '$lib/scenes/votes/scene';
import { canonical } from '$lib/player/stage/viewport';
import { picture, story } from '../unit/scenes/story';

test.each(Object.entries(canonical))('the shares are drawn on the %s canvas', (_, viewport) => {
  const graph = scene.layout(
    keyframe(story, picture('votes', { headline: 'A finding' })),
    viewport
  );
  const body = render(scene.View, { props: { graph, viewport } }).body.replace(/<!--.*?-->/g, '');
  expect(body).toContain(`viewBox="0 0 ${viewport.width} ${viewport.height}" aria-hidden="true"`);
  expect(body.match(/data-line=/g)).toHaveLength(5);
  for (const word of ['37.75%', '46.61%', 'A finding', 'var(--party-abc)'])
    expect(body).toContain(word);
  expect(body).not.toMatch(/style=|NaN|undefined/);
});
