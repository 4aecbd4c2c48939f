import { card as t, sources as sourceWords } from '../../i18n';
import { formatDate, formatSpan } from '../../i18n/format';
import type { Quote, Story, StoryEvent } from '../../story/types';
import { voices } from '../../story/voices';
import { PictureError, type MakeKeyframe } from '../types';
import { dateParts } from './dates';
import type { CardAttributes } from './schema';
import { words } from './strings';
import type { CardKeyframe, EventCard, QuoteCard, Report } from './types';

/** What the table says where it has no phrase of its own; hours stand with their reports. */
const plainDay = /^(day|in the month|reported hour)$/;

/** The page of an event or of a quotation. */
export const keyframe: MakeKeyframe<CardAttributes, CardKeyframe> = (story, attributes) => {
  const quote = story.quotes[attributes.quote ?? ''];
  if (quote) return quoteCard(story, quote);
  const event = story.events[attributes.event ?? ''];
  if (event) return eventCard(story, event);
  throw new PictureError('event', 'a card shows one event or one quote', 'write event= or quote=');
};

function eventCard(story: Story, event: StoryEvent): EventCard {
  const { day, year, weekday } = dateParts(event.date);
  const phrase = plainDay.test(event.qualifier) ? null : event.qualifier;
  const when = weekday && phrase ? words.when(weekday, phrase) : (weekday ?? phrase);
  const caution = event.unverified ? t.unverified : words.confidence[event.confidence];
  return {
    kind: 'event',
    id: event.id,
    day: event.dateEnd ? formatSpan(event.date, event.dateEnd) : day,
    year: event.dateEnd ? null : year,
    when: event.dateEnd ? phrase : when,
    title: event.title,
    what: event.what,
    reports: reportsOf(story, event),
    sources: sourcesOf(story, event),
    caution
  };
}

const reportsOf = (story: Story, { id }: StoryEvent): Report[] =>
  story.reports
    .filter((report) => report.event === id)
    .map(({ who, hour, phrase, says }) => ({ who, when: hour ?? sentence(phrase ?? ''), says }));

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Every voice once, in the order of the table. */
function sourcesOf(story: Story, event: StoryEvent): string {
  const names = new Set(
    event.sources.flatMap((id) => (story.sources[id] ? voices(story.sources[id]) : [id]))
  );
  return names.size === 1 ? t.source([...names].join('')) : t.sources([...names].join('\u00a0· '));
}

function quoteCard(story: Story, quote: Quote): QuoteCard {
  const date = quote.date === null ? null : formatDate(quote.date);
  const known = quote.approximate && date ? `${date} (${sourceWords.approximate})` : date;
  // The table's first clause says who it is; what follows tells more than a card has room for.
  const role = quote.actor ? (story.actors[quote.actor]?.role.split(/[;.]/)[0] ?? null) : null;
  return {
    kind: 'quote',
    id: quote.id,
    text: quote.text.replace(/^[“"]|[”"]$/g, ''),
    speaker: quote.speaker,
    role: role || null,
    where: known === null ? quote.outlet : words.where(quote.outlet, known)
  };
}
