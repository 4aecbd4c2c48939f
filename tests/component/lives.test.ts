import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { lives as keyframe } from '../unit/scenes/keyframes';
import scene from '$lib/scenes/lives/scene';
import { canonical } from '$lib/player/stage/viewport';
import { pictures } from '../unit/scenes/lives.pictures';
import { picture, story } from '../unit/scenes/story';

const graph = (name: string) =>
  scene.layout(keyframe(story, picture('lives', pictures[name] ?? {})), canonical.wide);
const markup = (name: string) =>
  render(scene.View, {
    props: { graph: graph(name), viewport: canonical.wide }
  }).body.replace(/<!--.*?-->/g, '');

describe.each(Object.keys(pictures))('the lives “%s”', (name) => {
  const body = markup(name);

  test('are one hidden drawing of the viewport’s size, with nothing that the policy forbids', () => {
    expect(body.match(/<svg/g)).toHaveLength(1);
    expect(body).toMatch(/<svg[^>]*viewBox="0 0 1280 800"[^>]*aria-hidden="true"/);
    expect(body).not.toMatch(/style=|<a |tabindex|NaN|undefined/);
  });

  test('name every lane, and every mask that is asked for is there', () => {
    for (const { text } of graph(name).names) expect(body).toContain(`>${text}<`);
    const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of body.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });
});

test('each state has a form of its own, without its colour too', () => {
  const body = markup('all');
  const forms = new Map(
    graph('all').segments.map(({ key, state, disputed }) => {
      const drawn = new RegExp(`data-life="${key}">(.*?)</g>`).exec(body)?.[1] ?? '';
      return [
        disputed ? 'disputed' : state,
        [...drawn.matchAll(/<(\w+) class="([^"]*?) ?s-/g)].map(([, a, b]) => `${a}.${b}`).join()
      ];
    })
  );
  expect(forms.size).toBeGreaterThan(4);
  expect(new Set(forms.values()).size).toBe(forms.size);
});
