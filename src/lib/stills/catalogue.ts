import type { Edition } from '../article/edition';
import { stillCredit } from '../i18n';
import { allScenes } from '../player/stage/views';
import { canvases, linkCard, type Canvas, type Shape } from '../drawing/canvas';
import { cardName, darkName, stillName } from '../drawing/stillName';
import type { StillSubject } from './still';

/** One step of the story with all that its stills need. */
export interface StillStep extends StillSubject {
  readonly id: string;
  readonly chapter: string;
}

/** Every step that has a picture, in reading order. */
export function stillSteps({ story, stages }: Edition): StillStep[] {
  return story.chapters.flatMap((chapter) =>
    chapter.steps.flatMap(({ id, dateline, picture }, i): StillStep[] => {
      const stage = stages[chapter.id]?.[i];
      const scene = stage && allScenes[stage.scene];
      if (!scene) throw new Error(`step "${id}" shows "${picture.scene}", a scene not at hand`);
      return [
        {
          id,
          chapter: chapter.id,
          scene,
          keyframe: stage.keyframe,
          alt: picture.alt,
          title: dateline ?? chapter.title,
          name: story.meta.headline,
          credit: stillCredit(story.meta.byline)
        }
      ];
    })
  );
}

/** `stills/index.json`: what there is, for whoever places a picture elsewhere. Paths are from its folder. */
export function indexOf(steps: readonly StillStep[]): string {
  const pixels = (name: string, { width, height, density }: Canvas) => ({
    path: `${name}.png`,
    width: width * density,
    height: height * density
  });
  const file = (id: string, shape: Shape) => {
    const { width, height } = canvases[shape];
    const name = stillName(id, shape);
    return {
      svg: { path: `${name}.svg`, width, height },
      png: pixels(name, canvases[shape]),
      dark: pixels(darkName(name), canvases[shape])
    };
  };
  const rows = steps.map(({ id, chapter, scene, title, alt }) => ({
    id,
    chapter,
    scene: scene.name,
    title,
    alt,
    wide: file(id, 'wide'),
    tall: file(id, 'tall'),
    card: pixels(cardName(id), linkCard)
  }));
  return `${JSON.stringify(rows, null, 1)}\n`;
}
