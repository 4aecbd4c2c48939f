import { attributesOf } from '../../lib/scenes/attributes/read';
import { unplacedOn } from '../../lib/scenes/command/chart';
import { schema } from '../../lib/scenes/command/schema';
import { Problems, type Problem } from '../../lib/story/problems';
import type { Story } from '../../lib/story/types';
import { placeOf } from './place';

/**
 * Warns of whoever a chart of command leaves out, though a relation of its day and kinds has them:
 * they have no place in `story.yaml`. Each is named once, where it is first missed.
 */
export function checkPlayers(story: Story): readonly Problem[] {
  const problems = new Problems();
  const said = new Set<string>();
  for (const step of story.chapters.flatMap(({ steps }) => steps)) {
    if (step.picture.scene !== 'command') continue;
    const asked = attributesOf(schema, story, step.picture.attributes);
    for (const { id, end } of asked ? unplacedOn(story, asked) : []) {
      if (said.has(end)) continue;
      said.add(end);
      problems.warn(
        placeOf(step),
        `step ${step.id} picture at`,
        `“${end}” is left out with the relation “${id}” of this day: it has no place in the chart`,
        'give it one in story.yaml, under command.places, if the chart is to show it'
      );
    }
  }
  return problems.warnings;
}
