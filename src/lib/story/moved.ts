import { stepsIn } from './manifest.ts';
import type { Moved, Story } from './types.ts';

/** What is needed to follow an id that was published once. */
export type Movable = Pick<Story, 'chapters' | 'moved'>;

/**
 * The id under which a published step or chapter stands now: its own, or that of the nearest that took
 * its place. `null` for what was never published.
 */
export function currentId({ chapters, moved }: Movable, id: string): string | null {
  const stands = chapters.some(
    (chapter) => chapter.id === id || chapter.steps.some((step) => step.id === id)
  );
  return stands ? id : (moved.find(({ was }) => was === id)?.now ?? null);
}

/** The ids that this step or chapter answers to as well: their links lead to it. */
export const earlierIds = ({ moved }: Pick<Story, 'moved'>, id: string): readonly string[] =>
  moved.filter(({ now }) => now === id).map(({ was }) => was);

/** What was published as a step and has moved, with the step that took its place; chapters are left out. */
export const movedSteps = ({
  moved,
  editions
}: Pick<Story, 'moved' | 'editions'>): readonly Moved[] =>
  moved.filter(({ was }) => editions.some((edition) => stepsIn(edition).has(was)));

/** For a part of the story, every earlier id of its steps with the step that took its place. */
export const movedAmong = (
  story: Pick<Story, 'moved' | 'editions'>,
  ids: readonly string[]
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    movedSteps(story)
      .filter(({ now }) => ids.includes(now))
      .map(({ was, now }) => [was, now] as const)
  );
