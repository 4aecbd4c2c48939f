import type { Mark } from '../../drawing/motion/join';
import type { TextLine } from '../../drawing/texts';

/** What one source says of when it happened. */
export interface Report {
  readonly who: string;
  /** `04:00`, or the source's own phrase. */
  readonly when: string;
  readonly says: string;
}

export interface EventCard {
  readonly kind: 'event';
  readonly id: string;
  /** `30 August`, as precise as it is known, and its year apart; `null` where `day` holds it. */
  readonly day: string;
  readonly year: string | null;
  /** The weekday and the sources' own phrase for the time of day. */
  readonly when: string | null;
  readonly title: string;
  readonly what: string;
  readonly reports: readonly Report[];
  /** Who reports it, in one line. */
  readonly sources: string;
  /** What must be said of how well it is known; `null` where it is well known. */
  readonly caution: string | null;
}

export interface QuoteCard {
  readonly kind: 'quote';
  readonly id: string;
  /** The words, to the letter, without quotation marks. */
  readonly text: string;
  readonly speaker: string;
  readonly role: string | null;
  /** Outlet and date. */
  readonly where: string;
}

export type CardKeyframe = EventCard | QuoteCard;

/** A rule of the page, from left to right. */
export interface Rule extends Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly weight: number;
  readonly tone: 'ink' | 'rule' | 'accent';
}

export interface CardGraph {
  readonly id: string;
  readonly texts: readonly TextLine[];
  readonly rules: readonly Rule[];
}
