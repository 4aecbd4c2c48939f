import { formatDay, formatDate } from '../../i18n/format';
import type { Claim, DateText, Quote, Story } from '../../story/types';
import { said as inLanguage } from '../../story/translation/said';
import { headingOf } from '../attributes/heading';
import { PictureError, type MakeKeyframe } from '../types';
import type { TestimonyAttributes } from './schema';
import { rowOf, type Row } from './statements';
import { words } from './strings';
import type { Statement, TestimonyKeyframe } from './types';

/** The statements so far; those highlighted show their words, and every one its day. */
export const keyframe: MakeKeyframe<TestimonyAttributes, TestimonyKeyframe> = (
  story,
  attributes
) => {
  const { said, highlight: highlighted } = attributes;
  const found = said.map((id) => statementOf(story, id));
  const year = found[0]?.date?.slice(0, 4) ?? '';
  const statements = found.map(({ date, outlet, ...statement }) => {
    const day = date === null ? null : dayIn(year, date);
    const by = outlet === null || day === null ? outlet : words.said(outlet, day);
    return { ...statement, outlet: by, day, highlighted: highlighted.includes(statement.id) };
  });
  return { ...headingOf(attributes), statements, highlighted };
};

/** A statement as the tables have it: its date and its outlet are not yet set. */
type Undated = Omit<Statement, 'highlighted' | 'day'> & { readonly date: DateText | null };

function statementOf(story: Story, id: string): Undated {
  const row = rowOf(story, id);
  if (!('band' in row)) throw new PictureError('said', ...row);
  return row.quote ? quoted(story, row.quote, row) : claimed(story, id, row.claim, row);
}

function quoted(story: Story, quote: Quote, { band }: Row): Undated {
  const { id, text, speaker, actor, date, outlet } = quote;
  return {
    id,
    band,
    name: actor ? (story.actors[actor]?.shortName ?? speaker) : speaker,
    words: words.quoted(text.replace(/\.$/, '')),
    exact: true,
    outlet,
    date
  };
}

const claimed = (story: Story, id: string, claim: Claim, { band }: Row): Undated => ({
  id,
  band,
  name: makerOf(story, claim),
  words: claim.says,
  exact: false,
  outlet: null,
  date: printed(story, claim)
});

/** `30 August`, and with its year where this is not that of the first statement. */
const dayIn = (year: string, date: DateText): string =>
  date.length === 10 && date.startsWith(year) ? formatDay(date) : formatDate(date);

/** When the first of a claim's sources was printed: accounts are not dated otherwise. */
const printed = ({ sources }: Story, claim: Claim): DateText | null =>
  claim.sources.flatMap((id) => sources[id]?.date ?? []).sort()[0] ?? null;

/** `Miller` of `Tom Miller, government spokesman`, by the actor of that name. */
function makerOf(story: Story, { who }: Claim): string {
  const [name = who] = who.split(',');
  const maker = Object.values(story.actors).find((actor) => actor.name === inLanguage(story, name));
  return maker?.shortName ?? inLanguage(story, who).split(',', 1)[0] ?? who;
}
