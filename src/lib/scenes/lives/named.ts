import { capital, pointed as t } from '../../i18n';
import { formatDate } from '../../i18n/format';
import type { Life as Row, WhenText } from '../../story/types';
import { sentences } from '../sentences';
import type { Named, NamesOf } from '../types';
import { between } from './days';
import { stretchId } from './stretchId';
import { words } from './strings';
import type { LivesKeyframe } from './types';

/** Each stretch of a life that has begun: who, in which state, from when to when as far as it is known. */
export const named: NamesOf<LivesKeyframe> = (story, { lives, until }) => {
  const first = story.lives.map((row) => row.fromEarliest).sort()[0] ?? '';
  return Object.fromEntries(
    lives.flatMap(({ id, name }) =>
      story.lives
        .filter(({ person, state }) => person === id && state !== 'unknown')
        .filter((row) => between(row.fromEarliest, row.fromEarliest)[0] <= until)
        .map((row): [string, Named] => [
          stretchId(row),
          { name, text: sentences(stateOf(row), capital(lastingOf(row, first, until))) }
        ])
    )
  );
};

function stateOf({ state, what, disputed }: Row): string {
  if (state === 'dead' || state === 'unknown') return what;
  const word = words.sample(state);
  return disputed ? t.stateDisputed(word, what) : t.state(word, what);
}

/** Nothing is said of an end that has not come yet. */
function lastingOf(row: Row, first: WhenText, until: number): string {
  const { state, fromEarliest, fromLatest, toEarliest, toLatest, asOf } = row;
  if (state === 'dead')
    return fromEarliest === fromLatest
      ? formatDate(fromLatest)
      : t.diedBetween(formatDate(fromEarliest), formatDate(fromLatest));
  const from =
    fromLatest === first
      ? t.before(formatDate(fromEarliest))
      : fromEarliest === fromLatest
        ? t.from(formatDate(fromEarliest))
        : t.fromBetween(formatDate(fromEarliest), formatDate(fromLatest));
  if (toEarliest === null || toLatest === null)
    return asOf === null || between(asOf, asOf)[0] > until
      ? from
      : t.span(from, t.reported(formatDate(asOf)));
  if (between(toEarliest, toLatest)[1] > until) return from;
  return t.span(
    from,
    toEarliest === toLatest
      ? t.until(formatDate(toLatest))
      : t.untilBetween(formatDate(toEarliest), formatDate(toLatest))
  );
}
