import { citedSources } from '../../../lib/story/cited';
import { disputesOf } from '../../../lib/story/disputes';
import { anyOf } from '../../../lib/story/grade';
import { namedIn } from '../../../lib/story/namedIn';
import type { Step, Story } from '../../../lib/story/types';
import { blockText, passagesOf } from '../../../lib/story/words';
import type { Asked, Rule } from './rule';
import { idsIn } from './shown';

/** The tables of which each row is shown or told, and the name of what is left out for messages. */
const files = {
  actors: 'actors.csv',
  places: 'places.csv',
  claims: 'claims.csv',
  relations: 'relations.csv'
} as const;
type Checked = keyof typeof files;

/**
 * `left_out`: everybody and every place, disputed question and relation of the tables is met in some step,
 * in its picture or its words, or is said to be left out, and why.
 */
export const leftOut: Rule = (asked) => {
  const { rules, problems, rowOf, misruled } = asked;
  if (rules.leftOut === null) return;
  const met = metIn(asked);
  for (const table of Object.keys(files) as Checked[]) {
    const listed = rules.leftOut.flatMap((row, i) =>
      row.table === table ? row.ids.map((id) => [id, i] as const) : []
    );
    const known = new Set(idsOf(table, asked.story));
    for (const id of known)
      if (!met[table](id) && !listed.some(([each]) => each === id))
        problems.add(
          rowOf(files[table], id),
          table === 'claims' ? 'question' : 'id',
          `no step shows or tells “${id}”`,
          `show it, ${table === 'claims' ? 'name it in claims="…" of the step that tells it, ' : ''}or list it in rules.left_out of story.yaml with why`
        );
    for (const [id, i] of listed)
      if (!known.has(id)) misruled(`left_out.${i}`, `“${id}” is not in ${files[table]}`);
      else if (met[table](id)) misruled(`left_out.${i}`, `a step shows or tells “${id}”`);
  }
  // Which sources are used nowhere is asked of every story; here only whether the list holds.
  const cited = citedSources(asked.story);
  for (const [i, { table, ids }] of rules.leftOut.entries())
    for (const id of table === 'sources' ? ids : [])
      if (!(id in asked.story.sources)) misruled(`left_out.${i}`, `“${id}” is not in sources.json`);
      else if (cited.includes(id)) misruled(`left_out.${i}`, `the story cites “${id}”`);
};

function idsOf(table: Checked, { actors, places, claims, relations }: Story): readonly string[] {
  if (table === 'actors') return Object.keys(actors);
  if (table === 'places') return Object.keys(places);
  return table === 'claims'
    ? claims.map(({ question }) => question)
    : relations.map(({ id }) => id);
}

/** Says of each table which of its ids a reader meets. */
function metIn({ story, settings, shown }: Asked): Record<Checked, (id: string) => boolean> {
  const ids = new Set(
    shown.flatMap(({ keyframe, step }) => [
      // A mark of the strip has its event's id before a slash; a way has its two ends.
      ...idsIn(keyframe).flatMap((id) => [id, ...id.split(/[/>]/)]),
      ...namedIn(step.picture)
    ])
  );
  const words = shown.map(({ step }) => wordsOf(step, story)).join('\n');
  const told = (...names: readonly string[]) => anyOf(names).test(words);
  const disputes = disputesOf(story).filter(({ steps }) => steps.length > 0);
  const questions = new Set(disputes.map(({ question }) => question));
  const { calendar } = settings;
  const periods = new Set<string>(
    calendar !== null && shown.some(({ scene }) => scene === 'calendar')
      ? Object.values(calendar)
      : []
  );
  const spoken = new Set(
    shown.flatMap(({ step }) =>
      passagesOf(step.blocks).flatMap((each) =>
        each.kind === 'quote' ? (story.quotes[each.quote]?.actor ?? []) : []
      )
    )
  );
  return {
    actors: (id) => {
      const actor = story.actors[id];
      return ids.has(id) || spoken.has(id) || (!!actor && told(actor.name, actor.shortName));
    },
    places: (id) => ids.has(id) || told(story.places[id]?.name ?? id),
    claims: (id) => questions.has(id),
    relations: (id) =>
      ids.has(id) || periods.has(story.relations.find((each) => each.id === id)?.kind ?? '')
  };
}

/** Everything in words that a step gives its reader, its picture's among them. */
function wordsOf({ picture, dateline, blocks, notes }: Step, story: Story): string {
  return [
    picture.alt,
    ...Object.values(picture.attributes),
    dateline ?? '',
    ...[...passagesOf(blocks), ...notes].map((each) => blockText(each, story))
  ].join('\n');
}
