import type { AccountsKeyframe } from '../../scenes/accounts/types';
import type { CalendarKeyframe } from '../../scenes/calendar/types';
import type { CommandKeyframe } from '../../scenes/command/types';
import type { LivesKeyframe } from '../../scenes/lives/types';
import type { TestimonyKeyframe } from '../../scenes/testimony/types';
import type { StageData } from '../../scenes/build';
import type { Chapter, SceneName, Story } from '../../story/types';
import { accountsTables } from './accounts';
import { commandTable } from './command';
import { constituenciesTable } from './constituencies';
import { crossingsTable } from './crossings';
import { daysTable, givenUp } from './days';
import { livesTable } from './lives';
import { seatsTable } from './seats';
import type { DataTable } from './types';
import { voicesTable } from './voices';
import { votesTable } from './votes';

/** What one chapter has under its pictures. */
export interface ChapterTables {
  readonly tables: readonly DataTable[];
  /** Tables of its pictures that stand under an earlier chapter. */
  readonly earlier: readonly DataTable[];
}

/**
 * The tables behind the charts of the story, by chapter, in the order in which the charts come. Each
 * stands once: a later chapter points back to it, and a later calendar has only the days since.
 * @param stages the chapters' steps as their stages have them
 */
export function storyTables(story: Story, stages: StageData): Record<string, ChapterTables> {
  const shown = new Set<string>();
  let since: string | null = null;
  let settled: readonly string[] = [];
  const result: Record<string, ChapterTables> = {};
  for (const chapter of story.chapters) {
    const calendar = furthest(keyframesOf<CalendarKeyframe>(stages, chapter, 'calendar'));
    const all = tablesOf(story, chapter, stages, since, settled);
    result[chapter.id] = {
      tables: all.filter(({ id }) => !shown.has(id)),
      earlier: all.filter(({ id }) => shown.has(id))
    };
    for (const { id } of all) shown.add(id);
    since = calendar?.until ?? since;
    settled = [...settled, ...givenUp(calendar?.promised ?? [])];
  }
  return result;
}

const keyframesOf = <K>(stages: StageData, { id }: Chapter, scene: SceneName): K[] =>
  (stages[id] ?? []).filter((step) => step.scene === scene).map(({ keyframe }) => keyframe as K);

const furthest = (all: readonly CalendarKeyframe[]): CalendarKeyframe | undefined =>
  all.toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0)).at(-1);

function tablesOf(
  story: Story,
  chapter: Chapter,
  stages: StageData,
  since: string | null,
  settled: readonly string[]
) {
  const keyframes = <K>(scene: SceneName): K[] => keyframesOf<K>(stages, chapter, scene);
  const make: Partial<Record<SceneName, () => (DataTable | undefined)[]>> = {
    assembly: () => {
      const pictures = chapter.steps
        .map(({ picture }) => picture)
        .filter(({ scene }) => scene === 'assembly');
      const words = (name: string) => [
        ...new Set(pictures.flatMap(({ attributes }) => attributes[name]?.split(/\s+/) ?? []))
      ];
      const crossed = words('crossings');
      return [
        ...words('arrangement').map((arrangement) => seatsTable(story, arrangement)),
        crossed.length > 0 ? crossingsTable(story, crossed) : undefined
      ];
    },
    votes: () => [votesTable(story)],
    constituencies: () => [constituenciesTable(story)],
    calendar: () => {
      const last = furthest(keyframes<CalendarKeyframe>('calendar'));
      return [last && daysTable(story, chapter.id, last, since, settled)];
    },
    command: () => [commandTable(story, chapter.id, keyframes<CommandKeyframe>('command'))],
    accounts: () => accountsTables(story, chapter.id, keyframes<AccountsKeyframe>('accounts')),
    lives: () => [livesTable(story, chapter.id, keyframes<LivesKeyframe>('lives'))],
    testimony: () => {
      const all = keyframes<TestimonyKeyframe>('testimony');
      const most = all.toSorted((a, b) => a.statements.length - b.statements.length).at(-1);
      return [most && voicesTable(story, chapter.id, most)];
    }
  };
  const scenes = [...new Set(chapter.steps.map(({ picture }) => picture.scene))];
  return scenes.flatMap((scene) => make[scene]?.() ?? []).filter((table) => table !== undefined);
}
