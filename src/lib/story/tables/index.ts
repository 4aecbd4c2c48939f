import { constituencies, tiles } from './constituencies.ts';
import { cases, lives } from './courts.ts';
import { corrections, coverage, moved } from './editions.ts';
import { national, turnout } from './elections.ts';
import { conflicts, events, readings } from './events.ts';
import { reports, strip, tellers, windows } from './night.ts';
import { parties } from './parties.ts';
import { actors, relations } from './people.ts';
import { labels, movements, places } from './places.ts';
import { deadlines } from './promises.ts';
import { arrangements, crossings } from './seats.ts';
import { claims, quotes } from './statements.ts';

/** Every table that a story is read from, by its name in the story. */
export const tables = {
  events,
  conflicts,
  readings,
  reports,
  tellers,
  strip,
  windows,
  actors,
  places,
  relations,
  deadlines,
  movements,
  quotes,
  claims,
  cases,
  lives,
  parties,
  national,
  turnout,
  constituencies,
  tiles,
  arrangements,
  crossings,
  labels,
  corrections,
  moved,
  coverage
};
