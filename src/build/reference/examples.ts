import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Step, Story } from '../../lib/story/types.ts';

/** A picture of the story that shows what a scene can. */
export interface SceneExample {
  readonly step: string;
  /** The line of the chapter, as it is written. */
  readonly source: string;
  /** What it shows, in words. */
  readonly alt: string;
  /** Its file, from the data folder. */
  readonly picture: string;
}

const attributesIn = ({ picture }: Step): number => Object.keys(picture.attributes).length;

/**
 * For each scene that the story shows, the picture with the most attributes, the first of them.
 * @param root the data folder
 */
export function sceneExamples(story: Story, root: string): ReadonlyMap<string, SceneExample> {
  const best = new Map<string, Step>();
  for (const step of story.chapters.flatMap(({ steps }) => steps)) {
    const { scene } = step.picture;
    const other = best.get(scene);
    if (!other || attributesIn(step) > attributesIn(other)) best.set(scene, step);
  }
  return new Map(
    [...best].map(([scene, { id, picture }]) => [
      scene,
      {
        step: id,
        source: lineAt(picture.at, root),
        alt: picture.alt,
        picture: `reference/${scene}.svg`
      }
    ])
  );
}

/** The line at `data/story/00-name.md:12`. */
function lineAt(at: string, root: string): string {
  const [, file = '', line = ''] = /^(.*):(\d+)$/.exec(at) ?? [];
  const text = readFileSync(join(dirname(root), file), 'utf8');
  return text.split(/\r?\n/)[Number(line) - 1]?.trim() ?? '';
}
