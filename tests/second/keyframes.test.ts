import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { stageData } from '$lib/scenes/build';
import { canonical } from '$lib/player/stage/viewport';
import { allScenes } from '$lib/player/stage/views';
import { storyDir } from '$lib/story/dir.js';
import { readStory } from '$lib/story/index';

const story = readStory(storyDir());
const stages = stageData(story);

/** A picture's markup without what only hydration and scoped styles need. */
function pictureOf(scene: string, keyframe: unknown, variant: keyof typeof canonical): string {
  const { layout, View } = allScenes[scene]!;
  const viewport = canonical[variant];
  return render(View, { props: { graph: layout(keyframe, viewport), viewport } })
    .body.replace(/<!--.*?-->/g, '')
    .replace(/ ?(?<=[" ])s-[a-z0-9]{4}(?=[" ])/g, '');
}

/** The words of a picture and how many of each element draw it: what a reviewer can read in a diff. */
function gist(markup: string): { words: string[]; elements: string; markup: string } {
  const words = [...markup.matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
    .map(([, inner = '']) => inner.replace(/<[^>]+>/g, '').trim())
    .filter(Boolean);
  const counts = new Map<string, number>();
  for (const [, name = ''] of markup.matchAll(/<([a-zA-Z]+)/g))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const elements = [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
  // Whatever else moves shows as another digest; the scenes' own tests say what it may be.
  return {
    words,
    elements,
    markup: createHash('sha256').update(markup).digest('hex').slice(0, 12)
  };
}

describe.each(story.chapters.map(({ id }) => id))('%s', (chapter) => {
  test.each((stages[chapter] ?? []).map((step) => [step.id, step] as const))(
    'the picture of %s is the one that was last looked at',
    (_, { scene, keyframe }) => {
      for (const variant of ['narrow', 'wide'] as const) {
        const markup = pictureOf(scene, keyframe, variant);
        expect(markup).not.toMatch(/NaN|undefined|\[object| style=/);
        expect(gist(markup)).toMatchSnapshot(variant);
      }
    }
  );
});
