import { editorial } from '../../drawing/heading';
import { formatDay, formatDate } from '../../i18n/format';
import { didYouMean } from '../../story/nearest';
import type { Claim, DateText, Picture, Quote, Story } from '../../story/types';
import { PictureError, type MakeKeyframe } from '../types';
import { words } from './strings';
import { bands, type Band, type Statement, type TestimonyKeyframe } from './types';

const attributes = 'scene said highlight headline measure source'.split(' ');

/**
 * `{scene="testimony" said="q-minister-radio who-began/spokesman" highlight="q-minister-radio"}`: `said` lists the
 * statements made so far, in speaking order, all in answer to one question. A quotation goes by its id,
 * must have that question in its column `answers`, and stands in the band of its stance; a claim of
 * claims.csv goes by its question, a slash and a part of who made it, as in an address:
 * `who-began/the-herald`. `highlight` are those whose words are shown, the most important first.
 */
export const keyframe: MakeKeyframe<TestimonyKeyframe> = (story, picture) => {
  for (const name of Object.keys(picture.attributes))
    if (!attributes.includes(name))
      throw new PictureError(
        `the testimony knows no “${name}”${didYouMean(name, attributes)}; it knows ${attributes.join(', ')}`
      );
  const said = list(picture, 'said');
  const highlighted = list(picture, 'highlight');
  if (bands.length === 0)
    throw new PictureError(
      'the testimony needs to know which answers there are; write testimony in story.yaml'
    );
  if (said.length === 0)
    throw new PictureError('the testimony needs said="…": ids of statements, in speaking order');
  const twice = said.find((id, i) => said.indexOf(id) < i);
  if (twice) throw new PictureError(`said: "${twice}" stands twice; take one out`);
  for (const id of highlighted)
    if (!said.includes(id))
      throw new PictureError(
        `highlight: "${id}" is not in said${didYouMean(id, said)}; add it there`
      );
  const found = said.map((id) => statementOf(story, id));
  const first = found[0]?.question;
  const other = found.find(({ question }) => question !== first);
  if (other)
    throw new PictureError(
      `said: "${other.id}" answers “${other.question}”, the first of them “${first}”; take it out`
    );
  const year = found[0]?.date?.slice(0, 4) ?? '';
  const statements = found.map(({ date, outlet, question: _, ...statement }) => {
    const day = date === null ? null : dayIn(year, date);
    const by = outlet === null || day === null ? outlet : words.said(outlet, day);
    return { ...statement, outlet: by, day, highlighted: highlighted.includes(statement.id) };
  });
  return { ...editorial(picture.attributes), statements, highlighted };
};

const list = ({ attributes: given }: Picture, name: string): string[] =>
  (given[name] ?? '').split(/\s+/).filter(Boolean);

/** A statement as the tables have it: its date and its outlet are not yet set. */
type StatementRow = Omit<Statement, 'highlighted' | 'day'> & {
  readonly date: DateText | null;
  /** What it answers. */
  readonly question: string;
};

function statementOf(story: Story, id: string): StatementRow {
  const quote = story.quotes[id];
  if (quote) return quoted(story, quote);
  const [question = '', part] = id.split('/');
  if (part) return claimed(story, id, question, part);
  throw new PictureError(
    `said: "${id}" is not in quotes.csv${didYouMean(id, Object.keys(story.quotes))}; ` +
      'a claim is written as its question, a slash and its maker: who-began/the-herald'
  );
}

function quoted(story: Story, quote: Quote): StatementRow {
  const { id, text, speaker, actor, date, outlet, stance, answers } = quote;
  const band = bandOf(stance);
  if (!answers)
    throw new PictureError(
      `said: "${id}" answers no question: its column “answers” in quotes.csv is empty; take it out`
    );
  if (!band)
    throw new PictureError(
      `said: "${id}" has the stance “${stance}” in quotes.csv and so gives no answer; take it out`
    );
  return {
    id,
    band,
    name: actor ? (story.actors[actor]?.shortName ?? speaker) : speaker,
    words: words.quoted(text.replace(/\.$/, '')),
    exact: true,
    outlet,
    date,
    question: answers
  };
}

function claimed(story: Story, id: string, question: string, part: string): StatementRow {
  const rows = story.claims.filter((claim) => claim.question === question);
  const known = rows.map((claim) => `${question}/${slug(claim.who)}`);
  const [claim, ...others] = rows.filter(({ who }) => slug(who).includes(part));
  if (!claim || others.length > 0)
    throw new PictureError(
      `said: "${id}" names ${claim ? 'more than one claim' : 'no claim'} of claims.csv; write a part of one of: ${
        known.join(', ') || [...new Set(story.claims.map((row) => row.question))].join('/…, ')
      }`
    );
  const band = bandOf(claim.position);
  if (!band)
    throw new PictureError(
      `said: "${id}" takes the position “${claim.position}”; the bands are ${bands.join(', ')}`
    );
  return {
    id,
    band,
    name: makerOf(story, claim),
    words: claim.says,
    exact: false,
    outlet: null,
    date: printed(story, claim),
    question
  };
}

/** `30 August`, and with its year where this is not that of the first statement. */
const dayIn = (year: string, date: DateText): string =>
  date.length === 10 && date.startsWith(year) ? formatDay(date) : formatDate(date);

/** When the first of a claim's sources was printed: accounts are not dated otherwise. */
const printed = ({ sources }: Story, claim: Claim): DateText | null =>
  claim.sources.flatMap((id) => sources[id]?.date ?? []).sort()[0] ?? null;

const bandOf = (stance: string): Band | undefined => bands.find((band) => band === stance);

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `Miller` of `Tom Miller, government spokesman`, by the actor of that name. */
function makerOf({ actors }: Story, { who }: Claim): string {
  const [name = who] = who.split(',');
  return Object.values(actors).find((actor) => actor.name === name)?.shortName ?? name;
}
