/** Rows of the tables by their names: what each column is stands with its table. */
export type { Constituency, Tile } from './constituencies.ts';
export type { CriminalCase, Life } from './courts.ts';
export type { Correction, Moved, SeedFact } from './editions.ts';
export type { NationalResult, Turnout } from './elections.ts';
export type { StoryEvent, Conflict, Reading } from './events.ts';
export type { Report, Teller, StripEvent, PhraseWindow } from './night.ts';
export type { Party } from './parties.ts';
export type { Actor, Relation } from './people.ts';
export type { Place, Movement, LabelOffset } from './places.ts';
export type { Deadline } from './promises.ts';
export type { ArrangementRow, Crossing } from './seats.ts';
export type { Quote, Claim } from './statements.ts';
