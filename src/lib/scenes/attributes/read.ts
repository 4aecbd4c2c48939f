import { z } from 'zod';
import { didYouMean, nearestOf } from '../../story/nearest';
import type { Story } from '../../story/types';
import { aboutOf } from './attribute';
import { whole, type Known } from './known';
import type { AttributesOf, Report, SceneSchema, Shape } from './define';

type Given = Readonly<Record<string, string>>;

const objects = new WeakMap<Known, Map<unknown, z.ZodObject>>();

/** What a schema's pictures may say in this story, made once: a story has many pictures of a scene. */
function objectOf<S extends Shape>(schema: SceneSchema<S>, known: Known): z.ZodObject {
  const made = objects.get(known) ?? new Map<unknown, z.ZodObject>();
  objects.set(known, made);
  const object = made.get(schema) ?? z.strictObject(schema.attributes(known));
  made.set(schema, object);
  return object;
}

/**
 * Reads the attributes of one picture, and reports everything that is wrong with them.
 * @returns their values, or `null` where anything was reported
 */
export function readAttributes<S extends Shape>(
  schema: SceneSchema<S>,
  given: Given,
  known: Known,
  report: Report
): AttributesOf<SceneSchema<S>> | null {
  const object = objectOf(schema, known);
  let sound = true;
  const say: Report = (...problem) => {
    sound = false;
    report(...problem);
  };
  const result = object.safeParse(given);
  if (!result.success) {
    for (const issue of result.error.issues) sayIssue(issue, object.shape as Shape, given, say);
    return null;
  }
  const values = result.data as AttributesOf<SceneSchema<S>>;
  if (known.sound) schema.check?.(values, known, say);
  return sound ? values : null;
}

/** The attributes of a picture in a story that was checked; `null` where they are not right. */
export const attributesOf = <S extends Shape>(
  schema: SceneSchema<S>,
  story: Story,
  given: Given
): AttributesOf<SceneSchema<S>> | null =>
  readAttributes(schema, given, whole(story), () => undefined);

function sayIssue(issue: z.core.$ZodIssue, shape: Shape, given: Given, report: Report): void {
  const names = Object.keys(shape);
  if (issue.code === 'unrecognized_keys') {
    for (const name of issue.keys)
      report(
        name,
        `unknown attribute “${name}”${didYouMean(name, names)}`,
        `correct it or take it out; the attributes are ${names.join(', ')}`
      );
    return;
  }
  const name = String(issue.path[0]);
  if (issue.code === 'custom') return report(name, issue.message, String(issue.params?.['advice']));
  // A name that is spelt wrongly is missing too: that has been said.
  const misspelt = Object.keys(given).some(
    (other) => !names.includes(other) && nearestOf(other, names) === name
  );
  const attribute = shape[name];
  if (misspelt || !attribute) return;
  const { description, example } = aboutOf(attribute);
  report(name, 'is missing', `write ${name}="${example}": ${description}`);
}
