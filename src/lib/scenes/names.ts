import type { Story } from '../story/types';
import type { StageData } from './build';
import type { Named, NamesOf } from './types';

const modules = import.meta.glob<{ named: NamesOf<never> }>('./*/named.ts', { eager: true });

/** What is said of the marks of one picture, by their keys. */
export type Names = Readonly<Record<string, Named>>;

/** What is said of the marks of a chapter's pictures, step by step; nothing in scenes that are words themselves. */
export const namesOf = (story: Story, stages: StageData, chapter: string): Names[] =>
  (stages[chapter] ?? []).map(
    ({ scene, keyframe }) => modules[`./${scene}/named.ts`]?.named(story, keyframe as never) ?? {}
  );
