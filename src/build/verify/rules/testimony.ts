import type { TestimonyKeyframe } from '../../../lib/scenes/testimony/types';
import { readNumber } from '../../../lib/story/numbers';
import type { Asked, Rule } from './rule';
import type { Shown } from './shown';

const statementsIn = ({ keyframe }: Shown) => (keyframe as TestimonyKeyframe).statements;

/** `testimony`: one question, everybody’s answer once a day, in the order of speaking. */
export const testimony: Rule = (asked) => {
  const { rules, shown, story, problems, misruled } = asked;
  if (!rules.testimony) return;
  const { question, no_answers: none, unquoted } = rules.testimony;
  if (!story.claims.some((claim) => claim.question === question))
    misruled('testimony.question', `“${question}” is no question of claims.csv`);
  for (const [i, id] of none.entries()) {
    const answers = story.quotes[id]?.answers;
    if (answers !== null)
      misruled(
        `testimony.no_answers.${i}`,
        answers === undefined ? `there is no quotation “${id}”` : `“${id}” answers “${answers}”`
      );
  }
  for (const [i, actor] of unquoted.entries()) {
    const [quote] = Object.values(story.quotes).filter((each) => each.actor === actor);
    if (quote) misruled(`testimony.unquoted.${i}`, `“${quote.id}” is a quotation of “${actor}”`);
  }
  const pictures = shown.filter(({ scene }) => scene === 'testimony');
  let before: Shown | null = null;
  for (const one of pictures) {
    const tell = (found: string, advice: string) =>
      problems.add(one.at, `${one.field} said`, found, advice);
    const ids = statementsIn(one).map(({ id }) => id);
    for (const id of ids)
      if ((story.quotes[id]?.answers ?? id.split('/')[0]) !== question)
        tell(`“${id}” does not answer “${question}”`, 'take it out');
    // A date known to the month, or to the year, stands where the editor knows it to belong.
    const dated = ids.filter((id) => dateOf(asked, id, one).length === 10);
    const late = dated.findIndex(
      (id, i) => i > 0 && dateOf(asked, id, one) < dateOf(asked, dated[i - 1]!, one)
    );
    if (late > 0)
      tell(
        `“${dated[late]}” stands after “${dated[late - 1]}” and was said before it`,
        'set them in the order of their dates'
      );
    const gone = (before ? statementsIn(before) : []).filter(({ id }) => !ids.includes(id));
    for (const { id } of gone) tell(`“${id}” has gone since the picture before`, 'add it');
    before = one;
  }
  if (before) checkLast(asked, before, question);
};

/** The last picture leaves nobody out and nobody stands in it twice. */
function checkLast({ story, settings, problems }: Asked, last: Shown, question: string): void {
  const tell = (field: string, found: string, advice: string) =>
    problems.add(last.at, `${last.field} ${field}`.trim(), found, advice);
  const statements = statementsIn(last);
  const occasion = (id: string) => {
    const quote = story.quotes[id];
    return quote ? `${quote.speaker}, ${quote.date}` : null;
  };
  const occasions = statements.flatMap(({ id }) => occasion(id) ?? []);
  const twice = occasions.find((each, i) => occasions.indexOf(each) < i);
  if (twice) tell('said', `has two answers of ${twice}`, 'keep the plainer one');
  for (const { id, answers } of Object.values(story.quotes))
    if (answers === question && !occasions.includes(occasion(id) ?? ''))
      tell('said', `leaves out “${id}”, nobody else’s answer of that day`, 'add it');
  for (const { question: asks, who, says } of story.claims) {
    if (asks !== question) continue;
    const isHeard = statements.some(({ id, words }) => {
      const speaker = story.quotes[id]?.speaker;
      return words === says || (speaker !== undefined && who.startsWith(speaker));
    });
    if (!isHeard) tell('said', `leaves out the answer of ${who}`, 'add it');
  }
  const { alt } = last.step.picture;
  const counts = alt.toLowerCase().match(/[a-z]+(?:-[a-z]+)?|\d+/g) ?? [];
  if (!counts.some((word) => readNumber(word)?.value === statements.length))
    tell('', `does not say in words that ${statements.length} have spoken`, 'say so in ::picture');
  // Who takes no side is told of, and not by name.
  const between = settings.testimony.bands[1]?.stance;
  for (const { name, band } of statements)
    if (band !== between && !alt.includes(name))
      tell('', `does not say in words what ${name} said`, 'name everyone in ::picture');
}

/** When a statement was made, or an account of it first printed. */
function dateOf({ story }: Asked, id: string, one: Shown): string {
  const quote = story.quotes[id];
  if (quote) return quote.date ?? '';
  const words = statementsIn(one).find((statement) => statement.id === id)?.words;
  const claim = story.claims.find(({ says }) => says === words);
  return claim?.sources.flatMap((source) => story.sources[source]?.date ?? []).sort()[0] ?? '';
}
