import { readEdition } from '../../lib/article/edition.ts';
import { canvases } from '../../lib/drawing/canvas.ts';
import { stillSteps } from '../../lib/stills/catalogue.ts';
import { stillOf } from '../../lib/stills/still.ts';
import { pageRules } from '../../lib/stills/styles.ts';
import { storyDir } from '../../lib/story/dir.js';
import { sceneExamples } from './examples.ts';
import { REFERENCE, referenceOf } from './reference.ts';

/**
 * The reference and its pictures, by their paths in the story’s folder.
 * @throws {StoryError} where something is wrong in that folder
 */
export function referenceFiles(): ReadonlyMap<string, string> {
  const edition = readEdition();
  const { story } = edition;
  const steps = stillSteps(edition);
  const page = pageRules(story);
  const files = new Map([[REFERENCE, referenceOf(story, storyDir())]]);
  for (const { step, picture } of sceneExamples(story, storyDir()).values()) {
    const subject = steps.find(({ id }) => id === step);
    if (subject) files.set(picture, stillOf(subject, canvases.wide, page));
  }
  return files;
}
