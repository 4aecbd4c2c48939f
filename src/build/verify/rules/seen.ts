import { didYouMean } from '../../../lib/story/nearest';
import { idsIn, partsWith, type Shown } from './shown';
import type { Asked, Rule } from './rule';

const mend = (rule: string): string =>
  `show it, or change rules.${rule} in story.yaml if the story is to be told otherwise`;

/** `shows` and `never`: what a picture must have, and must not. */
export const seen: Rule = (asked) => {
  const { rules, shown, problems } = asked;
  for (const [i, { step, scene, id, as }] of rules.shows.entries()) {
    const among =
      step === undefined
        ? shown.filter((one) => one.scene === scene)
        : stepOf(asked, step, `shows.${i}.step`);
    const [first] = among;
    if (!first) {
      if (scene !== undefined) asked.misruled(`shows.${i}.scene`, `no step shows the ${scene}`);
      continue;
    }
    const parts = among.flatMap(({ keyframe }) => partsWith(keyframe, id));
    if (parts.some((part) => as === undefined || Object.values(part).includes(as))) continue;
    const where = step === undefined ? `no picture of the ${scene} shows` : 'does not show';
    const found = parts.length === 0 ? `${where} “${id}”` : `${where} “${id}” as “${as}”`;
    if (step === undefined)
      asked.misruled(`shows.${i}.id`, found, 'show it, or take this rule out');
    else problems.add(first.at, first.field, found, mend('shows'));
  }
  for (const [i, { step, id }] of rules.never.entries())
    for (const { keyframe, at, field } of stepOf(asked, step, `never.${i}.step`))
      if (partsWith(keyframe, id).length > 0)
        problems.add(
          at,
          field,
          `shows “${id}”, which it must not`,
          'leave it out, or change rules.never in story.yaml'
        );
};

/** `follow`: two things in neighbouring steps. */
export const followed: Rule = ({ rules, shown, misruled }) => {
  for (const [i, [first, second]] of rules.follow.entries()) {
    const has = (one: Shown | null, id: string) => one && partsWith(one.keyframe, id).length > 0;
    if (shown.some((one) => has(one, second) && has(one.before, first))) continue;
    misruled(
      `follow.${i}`,
      `no step that shows “${second}” comes next after one that shows “${first}”`,
      'let the one follow the other, or take this rule out'
    );
  }
};

/** `changes`: what is shown differs from one picture to the next. */
export const changed: Rule = ({ rules, shown, problems }) => {
  for (const { scene, keyframe, before, at, field } of shown) {
    if (!before || !rules.changes.includes(scene)) continue;
    if (idsIn(keyframe).join() !== idsIn(before.keyframe).join()) continue;
    problems.add(
      at,
      field,
      `shows the same as that of “${before.step.id}” before it`,
      'show what has changed, or join the two steps'
    );
  }
};

/** The picture of a step; none, and a problem, where there is no such step. */
export function stepOf({ shown, misruled }: Asked, id: string, field: string): readonly Shown[] {
  const found = shown.filter(({ step }) => step.id === id);
  const ids = shown.map(({ step }) => step.id);
  if (found.length === 0) misruled(field, `there is no step “${id}”${didYouMean(id, ids)}`);
  return found;
}
