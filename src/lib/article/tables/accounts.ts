import { tables as t } from '../../i18n';
import { formatDate } from '../../i18n/format';
import type { AccountsKeyframe } from '../../scenes/accounts/types';
import type { CriminalCase, Story } from '../../story/types';
import { cited, day, text } from './cells';
import type { Cell, DataTable } from './types';

/** In a cell for which the table has nothing. */
const none = '–';

/** The tables behind a chapter's accounts: one for each question, and one for all cases. */
export function accountsTables(
  story: Story,
  chapter: string,
  all: readonly AccountsKeyframe[]
): DataTable[] {
  const subjects = (kind: AccountsKeyframe['kind']) => [
    ...new Set(
      all
        .filter((keyframe) => keyframe.kind === kind)
        .flatMap(({ rows }) => rows.map(({ id }) => id.split('/')[0] ?? ''))
    )
  ];
  const cases = subjects('cases');
  return [
    ...subjects('claims').map((question) => claimsTable(story, question)),
    ...(cases.length > 0 ? [casesTable(story, chapter, cases)] : [])
  ];
}

/** Every claim on one question, those too that the picture leaves out. */
function claimsTable({ claims }: Story, question: string): DataTable {
  const rows = claims.filter((claim) => claim.question === question);
  return {
    id: `table-claims-${question}`,
    title: lower(rows[0]?.asks ?? ''),
    note: t.claimsNote,
    columns: [
      { label: t.answer },
      { label: t.who },
      { label: t.words },
      { label: t.denies },
      { label: t.sources }
    ],
    rows: rows.map(({ position, who, says, note, denies, sources }): readonly Cell[] => [
      text(position),
      text(who),
      text([says, note].filter(Boolean).join(' ')),
      text(denies.join('; ') || none),
      cited(sources)
    ]),
    files: ['claims.csv']
  };
}

function casesTable(story: Story, chapter: string, cases: readonly string[]): DataTable {
  const rows = story.cases.filter((row) => cases.includes(row.case));
  return {
    id: `table-cases-${chapter}`,
    title: t.casesTitle,
    note: t.casesNote,
    columns: [
      { label: t.accused },
      { label: t.charge },
      { label: t.chargedOn },
      { label: t.court },
      { label: t.caseState },
      { label: t.answer },
      { label: t.sources }
    ],
    rows: rows.map((row): readonly Cell[] => [
      text(row.accusedName),
      text(row.charge),
      row.chargedOn === null ? text(none) : day(row.chargedOn),
      text(row.court),
      text(stateOf(row)),
      text(row.denial ?? none),
      cited(row.sources)
    ]),
    files: ['cases.csv']
  };
}

const stateOf = ({ state, asOf, stateNote }: CriminalCase): string =>
  [`${t.stateAt(state, formatDate(asOf))}.`, stateNote].filter(Boolean).join(' ');

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
