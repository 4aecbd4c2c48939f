import type { CommandKeyframe } from '../../../lib/scenes/command/types';
import { readNumber } from '../../../lib/story/numbers';
import type { Rule } from './rule';

/** `one_head`: who says that they command a body contradict each other, and are drawn so. */
export const oneHead: Rule = ({ rules, shown, problems }) => {
  for (const { of, kind, above } of rules.oneHead)
    for (const { scene, keyframe, step, at, field } of shown) {
      if (scene !== 'command') continue;
      const heads = (keyframe as CommandKeyframe).ties.filter(
        (tie) => tie.kind === kind && tie.to === of && !above.includes(tie.from)
      );
      for (const { id, status } of heads.length > 1 ? heads : [])
        if (status !== 'disputed')
          problems.add(
            at,
            field,
            `shows ${heads.length} heads of “${of}”, and “${id}” as ${status}`,
            'write disputed in relations.csv, or leave one out with without="…"'
          );
      const counted = /([\w-]+) commanders\b/i.exec(step.picture.attributes['headline'] ?? '')?.[1];
      const count = counted === undefined ? undefined : readNumber(counted)?.value;
      if (count !== undefined && count !== heads.length)
        problems.add(
          at,
          `${field} headline`,
          `counts ${counted} commanders where ${heads.length} are shown`,
          'correct it, or the day of the picture'
        );
    }
};
