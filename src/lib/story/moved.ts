import type { Story } from './types.ts';

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

/** For a part of the story, every earlier id of its steps with the step that took its place. */
export const movedAmong = (
  { moved }: Pick<Story, 'moved'>,
  ids: readonly string[]
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    moved.filter(({ now }) => ids.includes(now)).map(({ was, now }) => [was, now] as const)
  );
