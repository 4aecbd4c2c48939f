/**
 * The shape of everything editorial, as the build reads it from `data/`.
 * All of it is frozen; nothing here knows of the DOM, of scrolling or of a drawing.
 */
import type { Problem } from './problems.ts';
import type * as Rows from './tables/rows.ts';

export type * from './tables/rows.ts';

/** A calendar day, `2031-05-14`, a month where no day is known, `2031-05`, or a year, `2031`. The story's own time. */
export type DateText = string;
/** A day or a month as above, or a year where no more is known, `2031`. */
export type WhenText = string;
/** An instant with its offset, `2031-05-14T03:00:00+02:00`. */
export type InstantText = string;
export type Confidence = Rows.StoryEvent['confidence'];

/** One row of `sources.json` (CSL-JSON), reduced to what the page prints. */
export interface Source {
  readonly id: string;
  /** Names as printed; empty where no text read gives one. */
  readonly authors: readonly string[];
  readonly title: string;
  /** The language of the title, where it is another than the story’s: `fr`. */
  readonly lang: string | null;
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

/** What the hour strip spans, and the place whose sun lights it. */
export interface NightSpan {
  readonly from: InstantText;
  readonly until: InstantText;
  /** A place id. */
  readonly sun: string;
  /** The chapter after which the night can be explored hour by hour; `null` for nowhere. */
  readonly explore: string | null;
}

/** Where a charge stands, in the words of the law; no word here says more than a court has. */
export type CaseState = Rows.CriminalCase['state'];

export type LifeState = Rows.Life['state'];

/** A run of text inside a paragraph. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** A number that the build has compared with the data. */
  | { readonly kind: 'figure'; readonly text: string; readonly ref: string };

/** How well something is known. */
export const statuses = [
  'disputed',
  'in court',
  'unverified',
  'derived',
  'one source',
  'reported'
] as const;
export type Status = (typeof statuses)[number];

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
  /** Source ids, in the order cited; empty only in framing paragraphs. */
  readonly cites: readonly string[];
  /** What the desk says of how well it is known, where the tables would say otherwise. */
  readonly status?: { readonly is: readonly Status[]; readonly because: string };
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
  /** Why it may fill less of its frame than others; absent where it fills it. */
  readonly sparse?: string;
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
  /** Its picture takes longer to turn into the next one. */
  readonly longTurn?: true;
  /** The questions of `claims.csv` that its words tell, beside those that its picture or quotations show. */
  readonly claims?: readonly string[];
  /** Details of a conflict; shown with the sources, outside the word count. */
  readonly notes: readonly Passage[];
  /** What the notes differ about, in a few words each. */
  readonly differences: readonly string[];
  /** `false` for a step that a draft in another language lacks: it has a picture and no words. */
  readonly isTranslated?: false;
}

export interface Chapter {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly dek: string | null;
  /** When it happens, in a few words. */
  readonly dates: string | null;
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

/** Scenes that can be drawn as the title picture, without words. */
export const coverScenes = ['map', 'night'] as const;

/** The title picture, and the words that stand on it with the headline. */
export interface Cover {
  /** Where and when. */
  readonly dateline: string;
  /** One line under the headline. */
  readonly line: string;
  readonly picture: Picture;
}

export interface ArticleMeta {
  readonly headline: string;
  readonly dek: string;
  /** `null` for a story that begins with its words alone. */
  readonly cover: Cover | null;
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

export const sceneNames = [
  'map',
  'assembly',
  'card',
  'night',
  'calendar',
  'command',
  'testimony',
  'accounts',
  'votes',
  'constituencies',
  'lives'
] as const;
export type SceneName = (typeof sceneNames)[number];

type ById<T> = Readonly<Record<string, T>>;

export interface Story {
  readonly meta: ArticleMeta;
  readonly limits: Limits;
  readonly chapters: readonly Chapter[];
  readonly method: readonly Section[];
  readonly events: ById<Rows.StoryEvent>;
  readonly conflicts: readonly Rows.Conflict[];
  readonly readings: readonly Rows.Reading[];
  readonly reports: readonly Rows.Report[];
  /** In the order in which a reader is offered them. */
  readonly tellers: readonly Rows.Teller[];
  /** `null` where a story has no such night. */
  readonly night: NightSpan | null;
  /** In the order of the strip. */
  readonly strip: readonly Rows.StripEvent[];
  readonly windows: readonly Rows.PhraseWindow[];
  readonly actors: ById<Rows.Actor>;
  readonly places: ById<Rows.Place>;
  readonly relations: readonly Rows.Relation[];
  readonly deadlines: readonly Rows.Deadline[];
  readonly movements: readonly Rows.Movement[];
  readonly quotes: ById<Rows.Quote>;
  readonly claims: readonly Rows.Claim[];
  readonly cases: readonly Rows.CriminalCase[];
  /** In the order of the table: person by person. */
  readonly lives: readonly Rows.Life[];
  readonly parties: ById<Rows.Party>;
  readonly national: readonly Rows.NationalResult[];
  readonly turnout: readonly Rows.Turnout[];
  readonly constituencies: readonly Rows.Constituency[];
  /** Empty where a country has no grid. */
  readonly tiles: readonly Rows.Tile[];
  readonly arrangements: readonly Rows.ArrangementRow[];
  /** In the order of their dates; empty where none is known. */
  readonly crossings: readonly Rows.Crossing[];
  readonly labels: readonly Rows.LabelOffset[];
  readonly corrections: readonly Rows.Correction[];
  /** Released editions, the first first. */
  readonly editions: readonly PublishedEdition[];
  readonly moved: readonly Rows.Moved[];
  readonly coverage: readonly Rows.SeedFact[];
  readonly sources: ById<Source>;
  /** In another language than the first, what words of the tables and settings are there. */
  readonly translations: Readonly<Record<string, string>>;
  /** What an editor should look at; none of it stops the build. */
  readonly warnings: readonly Problem[];
}
