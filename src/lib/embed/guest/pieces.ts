import type { Chapter, SceneName, Step, Story } from '../../story/types';
import { sceneNames } from '../../story/types';

/** One step of a piece, with the chapter it stands in. */
export interface PieceStep {
  readonly step: Step;
  readonly chapter: Chapter;
  /** How the step is called: by its dateline, or by its chapter. */
  readonly name: string;
}

/** Every step of the story, in reading order. */
export const allSteps = (story: Story): readonly PieceStep[] =>
  story.chapters.flatMap((chapter) =>
    chapter.steps.map((step) => ({ step, chapter, name: step.dateline ?? chapter.title }))
  );

/** The steps that show this scene, in reading order. */
export const stepsOf = (story: Story, scene: string): readonly PieceStep[] =>
  allSteps(story).filter(({ step }) => step.picture.scene === scene);

/** The scenes that the story shows: each is a piece. */
export const pieces = (story: Story): readonly SceneName[] =>
  sceneNames.filter((name) => stepsOf(story, name).length > 0);

/** The scenes that an earlier edition showed and this one does not: their pieces keep their addresses. */
export const gonePieces = (story: Story): readonly string[] => {
  const published = new Set(story.editions.flatMap(({ scenes }) => scenes));
  return [...published].filter((scene) => stepsOf(story, scene).length === 0);
};
