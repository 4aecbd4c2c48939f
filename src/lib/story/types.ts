/**
 * The shape of everything editorial, as the build reads it from `data/`.
 * All of it is frozen; nothing here knows of the DOM, of scrolling or of a drawing.
 */
import type { Problem } from './problems.ts';

/** A calendar day, `2031-05-14`, a month where no day is known, `2031-05`, or a year, `2031`. The story's own time. */
export type DateText = string;
/** A day or a month as above, or a year where no more is known, `2031`. */
export type WhenText = string;
/** An instant with its offset, `2031-05-14T03:00:00+02:00`. */
export type InstantText = string;
export type Confidence = 'high' | 'medium' | 'low';

/** One row of `sources.json` (CSL-JSON), reduced to what the page prints. */
export interface Source {
  readonly id: string;
  /** Names as printed; empty where no text read gives one. */
  readonly authors: readonly string[];
  readonly title: string;
  /** Where the title was seen; `null` where none is known, and `title` only says so. */
  readonly titleFrom: 'heading' | 'address' | null;
  /** The newspaper, journal or site; where none is known, who published it or where it was found. */
  readonly outlet: string;
  /** Who publishes the outlet, where that says more. */
  readonly publisher: string | null;
  /** Town or country, where others bear the outlet’s name. */
  readonly place: string | null;
  /** The news agencies whose text it is; sources that share one are not independent of each other. */
  readonly agencies: readonly string[];
  /** `null` where the publisher gives none. */
  readonly date: DateText | null;
  /** `null` where it was read in a copy without address. */
  readonly url: string | null;
  /** Where it was read, if not at the outlet. */
  readonly copy: string | null;
  /** How much of it was read; `null` where that was not noted. */
  readonly read: 'whole' | 'opening' | 'part' | null;
  readonly note: string | null;
}

export interface StoryEvent {
  readonly id: string;
  readonly date: DateText;
  readonly dateEnd: DateText | null;
  /** Both are set only where a source reports an hour (or sources dispute it). */
  readonly earliest: InstantText | null;
  readonly latest: InstantText | null;
  /** The sources' own phrase: 'reported hour', 'pre-dawn', 'day' … */
  readonly qualifier: string;
  readonly title: string;
  readonly what: string;
  readonly phase: string;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly unverified: boolean;
}

/** One source's word on when something happened; three clocks are three rows. */
export interface Report {
  readonly event: string;
  readonly source: string;
  readonly who: string;
  /** `03:00`, the story's own time, or `null` where only a phrase is given. */
  readonly hour: string | null;
  readonly phrase: string | null;
  readonly says: string;
  /** The words beside its mark on the hour strip; `null` where the mark stands alone. */
  readonly label: string | null;
}

/** An event's place on the hour strip. */
export interface StripEvent {
  readonly event: string;
  /** The name of the line it stands in. */
  readonly strand: string;
  /** Beside the event's own mark, where its qualifier is a phrase that none of its reports gives. */
  readonly label: string | null;
}

/** Where a phrase is put on the hour strip: a hint for drawing, never data and never printed. */
export interface PhraseWindow {
  readonly phrase: string;
  /** Both `null` where the phrase has no place on the strip. */
  readonly from: InstantText | null;
  readonly until: InstantText | null;
}

/** What the hour strip spans, and the place whose sun lights it. */
export interface NightSpan {
  readonly from: InstantText;
  readonly until: InstantText;
  /** A place id. */
  readonly sun: string;
  /** The chapter after which the night can be explored hour by hour; `null` for nowhere. */
  readonly explore: string | null;
}

/** What sources say differently about one event, in the desk's words. */
export interface Conflict {
  readonly event: string;
  readonly text: string;
  readonly sources: readonly string[];
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  /** The name in labels and narrow columns. */
  readonly shortName: string;
  readonly kind: 'person' | 'body';
  readonly role: string;
  readonly party: string | null;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Degrees, WGS 84; both `null` where no source gives a coordinate: such a place is never a point. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Radius, in metres, within which the place surely lies. */
  readonly precision: number | null;
  readonly coordinateSource: string | null;
  /** The shared area in which a place without coordinates is known to lie, if any. */
  readonly area: string | null;
}

export interface Relation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly since: DateText;
  readonly until: DateText | null;
  readonly status: 'undisputed' | 'disputed' | 'claimed';
  readonly sources: readonly string[];
  readonly note: string | null;
}

export interface Deadline {
  readonly id: string;
  readonly label: string;
  readonly set: DateText;
  readonly due: DateText;
  readonly outcome: 'met' | 'missed' | 'put off' | 'not known';
  readonly sources: readonly string[];
}

export interface Movement {
  readonly id: string;
  readonly who: string;
  /** As reported; `null` where no source gives a number. */
  readonly number: number | null;
  readonly qualifier: string;
  readonly from: string;
  readonly to: string;
  readonly date: DateText;
  readonly sources: readonly string[];
}

export interface Quote {
  readonly id: string;
  readonly text: string;
  readonly speaker: string;
  readonly actor: string | null;
  /** `null` where no source gives one: the words of a law, say. */
  readonly date: DateText | null;
  /** Whether the date, as precise as it is given, is not certain. */
  readonly approximate: boolean;
  readonly outlet: string;
  readonly source: string;
  readonly stance: string;
  /** The question of claims.csv that the words answer. */
  readonly answers: string | null;
}

/** One side of a disputed question. */
export interface Claim {
  readonly question: string;
  readonly asks: string;
  readonly position: string;
  readonly says: string;
  readonly who: string;
  /** Positions on the same question that it denies. */
  readonly denies: readonly string[];
  /** The quotation that holds exact words of it. */
  readonly quote: string | null;
  readonly sources: readonly string[];
}

/** Where a charge stands, in the words of the law; no word here says more than a court has. */
export type CaseState =
  'charged' | 'on trial' | 'acquitted' | 'convicted' | 'withdrawn' | 'not known';

/** One charge against one person. */
export interface CriminalCase {
  readonly id: string;
  /** The charges that one court hears together. */
  readonly case: string;
  /** An actor id. */
  readonly accused: string;
  readonly accusedName: string;
  readonly charge: string;
  /** `null` where no source gives the day on which it was laid or read. */
  readonly chargedOn: WhenText | null;
  readonly court: string;
  readonly state: CaseState;
  /** Bail, custody, verdict: exact words with their days. */
  readonly stateNote: string | null;
  /** How the accused answers; `null` where no source says, and then the note says so. */
  readonly denial: string | null;
  /** The day of the last source that says so. */
  readonly asOf: WhenText;
  readonly sources: readonly string[];
  readonly note: string | null;
}

export type LifeState =
  'in office' | 'out' | 'abroad' | 'in prison' | 'charged' | 'dead' | 'unknown';

/** What one person was, from one time to another; rows of one person may overlap. */
export interface Life {
  /** An actor id. */
  readonly person: string;
  readonly state: LifeState;
  readonly what: string;
  /** The ends of each interval: a change is not known nearer than that. */
  readonly fromEarliest: WhenText;
  readonly fromLatest: WhenText;
  /** Both `null` where no end was found: still so at `asOf`. */
  readonly toEarliest: WhenText | null;
  readonly toLatest: WhenText | null;
  /** True where it is disputed whether the person held the office. */
  readonly disputed: boolean;
  readonly asOf: WhenText | null;
  /** Empty only where nothing is known. */
  readonly sources: readonly string[];
  readonly note: string | null;
}

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly leader: string | null;
  /** A letter or two that doubles the colour. */
  readonly mark: string;
  readonly colour: string;
  readonly colourDark: string;
}

export interface NationalResult {
  /** The year. */
  readonly election: number;
  readonly party: string;
  readonly votes: number | null;
  readonly share: number | null;
  readonly constituencySeats: number;
  readonly listSeats: number;
  readonly seats: number;
  readonly sources: readonly string[];
}

/** How many could vote, did, and how; `null` where no source gives the number. */
export interface Turnout {
  /** The year. */
  readonly election: number;
  readonly registered: number | null;
  readonly cast: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
  /** Ballots cast, in percent of the registered. */
  readonly turnout: number | null;
  /** The turnout of an earlier, unfinished count, in percent. */
  readonly provisional: number | null;
  readonly sources: readonly string[];
}

/** One party's seats in one bloc of one arrangement of the seats. */
export interface ArrangementRow {
  readonly arrangement: string;
  readonly bloc: string;
  readonly party: string;
  readonly seats: number;
  readonly date: DateText;
  readonly status: string;
  readonly sources: readonly string[];
}

/** A member who left the party that the seat was won for. */
export interface Crossing {
  readonly id: string;
  readonly member: string;
  /** The name in labels. */
  readonly name: string;
  /** The number of the constituency. */
  readonly constituency: number;
  readonly from: string;
  /** `null` for one who sits as an independent. */
  readonly to: string | null;
  readonly date: DateText;
  /** How the date is known: `by 14 May 2031`. */
  readonly qualifier: string;
  readonly sources: readonly string[];
}

export interface Constituency {
  readonly number: number;
  readonly name: string;
  readonly district: string;
  /** The winner of the last election, and who sat for it. */
  readonly party: string;
  readonly member: string;
  /** The winner of the election before; `null` where no source could be found. */
  readonly partyBefore: string | null;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** A constituency's cell on the grid of tiles; columns from the west, rows from the north. */
export interface Tile {
  readonly number: number;
  readonly column: number;
  readonly row: number;
}

export interface SeedFact {
  readonly id: string;
  readonly section: string;
  readonly fact: string;
  readonly steps: readonly string[];
  readonly status: 'told' | 'corrected' | 'unverified';
  /** What the sources say instead; `null` only where the fact is told as it stands. */
  readonly note: string | null;
  /** A few words of one of its steps, to the letter, that tell it. */
  readonly words: string;
  /** What the note rests on. */
  readonly sources: readonly string[];
}

/** A run of text inside a paragraph. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** A number that the build has compared with the data. */
  | { readonly kind: 'figure'; readonly text: string; readonly ref: string };

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
  /** Source ids, in the order cited; empty only in framing paragraphs. */
  readonly cites: readonly string[];
}
export interface QuoteBlock {
  readonly kind: 'quote';
  readonly quote: string;
}
/** What carries the words: every block is one of these, or a box of them. */
export type Passage = Paragraph | QuoteBlock;
/** A titled passage, set apart within its step. */
export interface Box {
  readonly kind: 'box';
  readonly title: string;
  readonly passages: readonly Passage[];
}
export type Block = Passage | Box;

/** What the stage shows at a step: a scene's name, its own attributes, and the same in words. */
export interface Picture {
  readonly scene: SceneName;
  /** Attribute values as written in the Markdown; each scene parses its own. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly alt: string;
  /** Where it was written, for messages: `data/story/01-….md:12`. */
  readonly at: string;
}

export interface Step {
  readonly id: string;
  readonly chapter: string;
  readonly dateline: string | null;
  readonly picture: Picture;
  readonly blocks: readonly Block[];
  /** It may be longer than the others: a charge and its denial stand together. */
  readonly long: boolean;
  /** Details of a conflict; shown with the sources, outside the word count. */
  readonly notes: readonly Passage[];
}

export interface Chapter {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly dek: string | null;
  readonly steps: readonly Step[];
}

/** The page after the story: headings and paragraphs, no steps. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Passage[];
}

/** One sentence of the summary at the top. */
export interface Sentence {
  readonly text: string;
  /** Source ids; never empty. */
  readonly cites: readonly string[];
}

export interface ArticleMeta {
  readonly headline: string;
  readonly dek: string;
  /** What happened, for those who will not scroll. */
  readonly summary: readonly Sentence[];
  /** Who signs it; `null` where nobody does. */
  readonly byline: string | null;
  /** Where readers report an error: a mail address or an https address; `null` where none is known. */
  readonly errorsTo: string | null;
  /** The number of this edition; released, or in preparation. */
  readonly edition: number;
  readonly published: DateText;
  readonly updated: DateText;
  readonly language: string;
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** How long and how hard the story may be. */
export interface Limits {
  readonly chapters: Range;
  readonly steps: Range;
  readonly words: Range;
  readonly wordsPerStep: Range & { readonly long: number };
  readonly grade: number;
  readonly cards: number;
  readonly newPersons: {
    readonly max: number;
    readonly more: number;
    /** Ids of the chapters that may name more. */
    readonly moreIn: readonly string[];
  };
}

export interface Correction {
  readonly date: DateText;
  /** The number of the edition that made it. */
  readonly edition: number;
  /** The published step or chapter it concerns, by its id then; `null` where it concerns the whole. */
  readonly step: string | null;
  readonly text: string;
  readonly sources: readonly string[];
}

/** What a released edition said, without its words: enough to see what has changed since. */
export interface PublishedEdition {
  readonly edition: number;
  readonly date: DateText;
  /** The scenes it showed: each was a piece that other sites could embed. */
  readonly scenes: readonly string[];
  readonly chapters: readonly {
    readonly id: string;
    readonly title: string;
    readonly steps: readonly { readonly id: string; readonly hash: string }[];
  }[];
}

/** A published id that is no longer one, and the id that now stands nearest to it. */
export interface Moved {
  readonly was: string;
  readonly now: string;
}

export const sceneNames = [
  'map',
  'assembly',
  'card',
  'night',
  'calendar',
  'command',
  'testimony',
  'votes',
  'constituencies'
] as const;
export type SceneName = (typeof sceneNames)[number];

type ById<T> = Readonly<Record<string, T>>;

export interface Story {
  readonly meta: ArticleMeta;
  readonly limits: Limits;
  readonly chapters: readonly Chapter[];
  readonly method: readonly Section[];
  readonly events: ById<StoryEvent>;
  readonly conflicts: readonly Conflict[];
  readonly reports: readonly Report[];
  /** `null` where a story has no such night. */
  readonly night: NightSpan | null;
  /** In the order of the strip. */
  readonly strip: readonly StripEvent[];
  readonly windows: readonly PhraseWindow[];
  readonly actors: ById<Actor>;
  readonly places: ById<Place>;
  readonly relations: readonly Relation[];
  readonly deadlines: readonly Deadline[];
  readonly movements: readonly Movement[];
  readonly quotes: ById<Quote>;
  readonly claims: readonly Claim[];
  readonly cases: readonly CriminalCase[];
  /** In the order of the table: person by person. */
  readonly lives: readonly Life[];
  readonly parties: ById<Party>;
  readonly national: readonly NationalResult[];
  readonly turnout: readonly Turnout[];
  readonly constituencies: readonly Constituency[];
  /** Empty where a country has no grid. */
  readonly tiles: readonly Tile[];
  readonly arrangements: readonly ArrangementRow[];
  /** In the order of their dates; empty where none is known. */
  readonly crossings: readonly Crossing[];
  readonly labels: readonly LabelOffset[];
  readonly corrections: readonly Correction[];
  /** Released editions, the first first. */
  readonly editions: readonly PublishedEdition[];
  readonly moved: readonly Moved[];
  readonly coverage: readonly SeedFact[];
  readonly sources: ById<Source>;
  /** What an editor should look at; none of it stops the build. */
  readonly warnings: readonly Problem[];
}

/** Where a place's label stands, by hand; screen pixels from its point. */
export interface LabelOffset {
  readonly place: string;
  readonly breakpoint: 'narrow' | 'wide';
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}
