import { didYouMean } from '../../../lib/story/nearest';
import type { Rule } from './rule';

/** `cases`: what may be said of people before a court. */
export const cases: Rule = ({ rules, story, problems, rowOf }) => {
  if (!rules.cases) return;
  const { states, answered } = rules.cases;
  for (const { id, state, denial, note } of story.cases) {
    const at = rowOf('cases.csv', id);
    if (!states.includes(state))
      problems.add(
        at,
        'state',
        `“${state}” is none of ${states.join(', ')}`,
        'correct it, or add it to rules.cases.states in story.yaml'
      );
    if (answered && denial === null && !note?.includes('found'))
      problems.add(
        at,
        'denial',
        'is empty, and note does not say that none was found',
        'write what the accused answers, or that no answer was found'
      );
  }
};

/** `unknown_after`: what is told of somebody ends with a day. */
export const unknownAfter: Rule = ({ rules, story, problems, rowOf, misruled }) => {
  const people = new Set(story.lives.map(({ person }) => person));
  for (const [i, { person, from }] of rules.unknownAfter.entries()) {
    if (!people.has(person))
      misruled(
        `unknown_after.${i}.person`,
        `“${person}” is not in lives.csv${didYouMean(person, people)}`
      );
    for (const life of story.lives)
      if (life.person === person && life.fromEarliest >= from && life.state !== 'unknown')
        problems.add(
          rowOf('lives.csv', person),
          'state',
          `“${life.what}” is told of “${person}” after ${from}`,
          'take it out, or change rules.unknown_after in story.yaml'
        );
  }
};
