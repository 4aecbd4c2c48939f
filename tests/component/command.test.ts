import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { command as keyframe } from '../unit/scenes/keyframes';
import scene from '$lib/scenes/command/scene';
import { canonical } from '$lib/player/stage/viewport';
import { commands } from '../unit/scenes/command.pictures';
import { picture, story } from '../unit/scenes/story';

const made = (name: string) => keyframe(story, picture('command', commands[name] ?? {}));
const draw = (name: string, viewport = canonical.wide) => scene.layout(made(name), viewport);
const markup = (graph: ReturnType<typeof draw>, viewport = canonical.wide) =>
  render(scene.View, { props: { graph, viewport } }).body.replace(/<!--.*?-->/g, '');

describe.each(Object.keys(commands))('the chart of command “%s”', (name) => {
  const body = markup(draw(name));

  test('is one hidden drawing of the viewport’s size, with nothing that the policy forbids', () => {
    expect(body.match(/<svg/g)).toHaveLength(1);
    expect(body).toMatch(/<svg[^>]*viewBox="0 0 1280 800"[^>]*aria-hidden="true"/);
    expect(body).not.toMatch(/style=|<a |tabindex|NaN|undefined/);
  });

  test('shows every player and every tie that holds', () => {
    const { players, ties } = made(name);
    for (const { id, name } of players) {
      expect(body).toContain(`data-player="${id}"`);
      expect(body).toContain(`>${name}<`);
    }
    for (const { id } of ties) expect(body).toContain(`data-tie="${id}"`);
  });
});

test('a disputed tie is dashed, a claimed one dotted, and the key says so', () => {
  const body = markup(draw('minister'));
  const tie = (id: string) =>
    new RegExp(`data-tie="${id}">.*?class="line ([a-z]+)`).exec(body)?.[1];
  expect(tie('kamoli-army-after')).toBe('disputed');
  expect(tie('phooko-acts-for-thabane')).toBe('claimed');
  expect(body).toMatch(/>agreed<.*>disputed<.*>claimed</);
});
