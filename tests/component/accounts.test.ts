import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import scene from '$lib/scenes/accounts/scene';
import { canonical } from '$lib/player/stage/viewport';
import { crowded } from '../unit/scenes/accounts.pictures';

describe.each(Object.entries(crowded))('the accounts “%s”', (_, keyframe) => {
  const graph = scene.layout(keyframe, canonical.wide);
  const body = render(scene.View, { props: { graph, viewport: canonical.wide } }).body;

  test('are one hidden drawing of the viewport’s size, with nothing that the policy forbids', () => {
    expect(body.match(/<svg/g)).toHaveLength(1);
    expect(body).toMatch(/<svg[^>]*viewBox="0 0 1280 800"[^>]*aria-hidden="true"/);
    expect(body).not.toMatch(/style=|<a |tabindex|NaN|undefined/);
  });

  test('have a full dot for all who say it, and a ring for all who deny it', () => {
    for (const side of ['says', 'denies'] as const) {
      const drawn = body.match(new RegExp(`<circle class="${side}`, 'g')) ?? [];
      expect(drawn).toHaveLength(graph.dots.filter((dot) => dot.side === side).length);
    }
  });
});
