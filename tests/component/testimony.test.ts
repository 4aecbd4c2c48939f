import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { testimony as keyframe } from '../unit/scenes/keyframes';
import scene from '$lib/scenes/testimony/scene';
import { canonical } from '$lib/player/stage/viewport';
import { picture, story } from '../unit/scenes/story';
import { testimonies } from '../unit/scenes/testimony.pictures';

const made = (name: string) => keyframe(story, picture('testimony', testimonies[name] ?? {}));
const markup = (name: string, viewport: (typeof canonical)['wide'] = canonical.wide) =>
  render(scene.View, {
    props: { graph: scene.layout(made(name), viewport), viewport }
  }).body.replace(/<!--.*?-->/g, '');

describe.each(Object.keys(testimonies))('the testimony “%s”', (name) => {
  const body = markup(name);

  test('is one hidden drawing of the viewport’s size, with nothing that the policy forbids', () => {
    expect(body.match(/<svg/g)).toHaveLength(1);
    expect(body).toMatch(/<svg[^>]*viewBox="0 0 1280 800"[^>]*aria-hidden="true"/);
    expect(body).not.toMatch(/style=|<a |tabindex|NaN|undefined/);
  });

  test('marks every statement, exact words otherwise than accounts', () => {
    for (const { id, exact } of made(name).statements) {
      const mark = new RegExp(`data-voice="${id}"><(path|rect)`).exec(body)?.[1];
      expect([id, mark]).toEqual([id, exact ? 'path' : 'rect']);
    }
  });

  test('names the three bands', () => {
    for (const band of ['A coup', 'Unclear', 'Not a coup']) expect(body).toContain(`>${band}<`);
  });
});
