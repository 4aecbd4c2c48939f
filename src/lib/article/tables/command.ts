import { tables as t } from '../../i18n';
import type { CommandKeyframe } from '../../scenes/command/types';
import { said } from '../../story/translation/said';
import type { Story } from '../../story/types';
import { cited, day, text } from './cells';
import type { DataTable } from './types';

/** Every tie that a chapter's charts of command show, once. */
export function commandTable(
  story: Story,
  chapter: string,
  keyframes: readonly CommandKeyframe[]
): DataTable {
  const shown = new Set(keyframes.flatMap(({ ties }) => ties.map(({ id }) => id)));
  const name = (id: string) => text(story.actors[id]?.name ?? id);
  return {
    id: `table-command-${chapter}`,
    title: t.commandTitle,
    columns: [
      { label: t.who },
      { label: t.tie },
      { label: t.whom },
      { label: t.since },
      { label: t.status },
      { label: t.sources }
    ],
    rows: story.relations
      .filter(({ id }) => shown.has(id))
      .map(({ from, kind, to, since, status, sources }) => [
        name(from),
        text(said(story, kind)),
        name(to),
        day(since),
        text(status),
        cited(sources)
      ]),
    files: ['relations.csv', 'actors.csv']
  };
}
