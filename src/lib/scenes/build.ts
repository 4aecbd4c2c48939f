import { Problems } from '../story/problems';
import { sceneNames, type Picture, type Story } from '../story/types';
import type { Report, SceneSchema } from './attributes/define';
import { whole, type Known } from './attributes/known';
import { readAttributes } from './attributes/read';
import { PictureError, type MakeKeyframe, type StageStep } from './types';

/** What a scene is while the page is built. */
export interface Maker {
  readonly schema: SceneSchema;
  // Each takes what its own schema gives.
  readonly keyframe: MakeKeyframe<never, unknown>;
}

/** Makers by the name of the scene. */
export type Makers = Readonly<Record<string, Maker>>;

const schemas = import.meta.glob<Pick<Maker, 'schema'>>('./*/schema.ts', { eager: true });
const modules = import.meta.glob<Pick<Maker, 'keyframe'>>('./*/keyframes.ts', { eager: true });

/** Every scene that has a folder here: `scenes/<name>/` with its `schema.ts` and its `keyframes.ts`. */
export const makers: Makers = Object.fromEntries(
  Object.entries(modules).map(([path, { keyframe }]) => {
    const name = path.split('/')[1] ?? '';
    const found = schemas[`./${name}/schema.ts`];
    if (!found) throw new Error(`src/lib/scenes/${name} has no schema.ts that exports its schema`);
    return [name, { schema: found.schema, keyframe }];
  })
);

/** The steps of every chapter, by chapter id, as its stage needs them. */
export type StageData = Readonly<Record<string, readonly StageStep[]>>;

/**
 * Turns every picture of a checked story into its keyframe.
 * @throws {StoryError} naming everything that is wrong with any picture, by file and line
 */
export function stageData(story: Story, from: Makers = makers): StageData {
  const problems = new Problems();
  const stages = readPictures(whole(story), problems, from);
  problems.throwIfAny();
  return stages;
}

/**
 * Reads every picture as its scene's schema says, and makes the keyframes of those that are right.
 * @param problems takes what is wrong; then some keyframe is `null`
 */
export function readPictures(known: Known, problems: Problems, from: Makers = makers): StageData {
  const { cover } = known.story.meta;
  if (cover)
    keyframeOf(known, cover.picture, from, reporter(cover.picture, 'cover.picture', problems));
  return Object.fromEntries(
    known.story.chapters.map((chapter) => [
      chapter.id,
      chapter.steps.map((step) => ({
        id: step.id,
        scene: step.picture.scene,
        keyframe: keyframeOf(
          known,
          step.picture,
          from,
          reporter(step.picture, `step ${step.id} picture`, problems)
        )
      }))
    ])
  );
}

/** The keyframe of the title picture of a story that was checked; `null` where it has none. */
export function coverKeyframe(story: Story): unknown {
  const { cover } = story.meta;
  return cover && keyframeOf(whole(story), cover.picture, makers, () => undefined);
}

function keyframeOf(known: Known, picture: Picture, from: Makers, report: Report): unknown {
  const { scene } = picture;
  // A name that is no scene's has been reported where it was read.
  if (!sceneNames.includes(scene)) return null;
  const maker = from[scene];
  if (!maker) {
    const drawn = Object.keys(from).sort().join(', ');
    report('scene', `the scene “${scene}” cannot be drawn yet`, `use one of these: ${drawn}`);
    return null;
  }
  const attributes = readAttributes(maker.schema, picture.attributes, known, report);
  if (attributes === null || !known.sound) return null;
  try {
    return maker.keyframe(known.story, attributes as never, picture);
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    report(error.attribute, error.found, error.advice);
    return null;
  }
}

/** Puts what is wrong with a picture where it was written. */
function reporter(picture: Picture, field: string, problems: Problems): Report {
  const [, file = picture.at, line = '1'] = /^(.*):(\d+)$/.exec(picture.at) ?? [];
  return (attribute, found, advice) =>
    problems.add({ file, line: Number(line) }, `${field} ${attribute}`, found, advice);
}
