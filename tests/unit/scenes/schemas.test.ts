import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aboutOf } from '$lib/scenes/attributes/attribute';
import { whole, type Known } from '$lib/scenes/attributes/known';
import { readAttributes } from '$lib/scenes/attributes/read';
import { makers } from '$lib/scenes/build';
import { MarkdownFile } from '$lib/story/markdown';
import { readStory } from '$lib/story';
import { Problems } from '$lib/story/problems';
import { readStep } from '$lib/story/step';
import { valid } from '../story/folders';

/** The made-up story, of which every example speaks. */
const known = whole(readStory(valid));

/** The attributes of a picture as it stands in a chapter. */
function written(picture: string): Record<string, string> {
  const problems = new Problems();
  const md = new MarkdownFile('example.md', `::::step{#example}\n${picture}\n::::\n`, problems);
  const [node] = md.root.children;
  if (node?.type !== 'containerDirective') throw new Error(`${picture} is no picture`);
  return { ...readStep(node, 'chapter', md).picture.attributes };
}

describe.each(Object.entries(makers))('%s', (name, { schema }) => {
  const example = written(schema.example);
  const attributes = Object.entries(schema.attributes(known)).map(
    ([attribute, type]) => [attribute, aboutOf(type), type] as const
  );
  const problems = (given: Record<string, string>, at: Known = known) => {
    const said: string[] = [];
    readAttributes(schema, given, at, (attribute, found, advice) => {
      expect(advice, found).not.toBe('');
      said.push(`${attribute}: ${found}`);
    });
    return said;
  };
  const isFree = (type: z.ZodType) => type.safeParse('§ nothing §').success;

  test('its example is one of its pictures, and holds', () => {
    expect(schema.example).toContain(`{scene="${name}"`);
    // Where players stand is known of this story’s own only.
    expect(problems(example, { ...known, sound: name !== 'command' })).toEqual([]);
    expect(schema.description).toMatch(/^[A-Z].*\.$/);
  });

  test('every attribute says what it is, what may be written, and shows it', () => {
    for (const [attribute, { description, values, example: value }, type] of attributes) {
      expect(description, attribute).toMatch(/^[A-Z].*\.$/);
      expect(values, attribute).not.toBe('');
      expect(type.safeParse(value).error?.issues, `${attribute}="${value}"`).toBeUndefined();
    }
  });

  test('an unknown attribute is refused', () => {
    expect(problems({ ...example, zzz: '1' })).toEqual(['zzz: unknown attribute “zzz”']);
  });

  test.each(attributes.map(([attribute]) => attribute))('%s, misspelt, is refused', (right) => {
    const { [right]: value = '', ...others } = example;
    expect(problems({ ...others, [`${right}x`]: value })).toContain(
      `${right}x: unknown attribute “${right}x” (did you mean “${right}”?)`
    );
  });

  test('what may be missing is as described', () => {
    for (const [attribute, { otherwise }, type] of attributes)
      expect(type.safeParse(undefined).success, attribute).toBe(otherwise !== undefined);
  });

  const needed = attributes.flatMap(([attribute, { otherwise }]) => (otherwise ? [] : attribute));
  if (needed.length > 0)
    test.each(needed)('%s, missing, is asked for once', (attribute) => {
      const others = Object.fromEntries(
        Object.entries(example).filter(([other]) => other !== attribute)
      );
      expect(problems(others)).toEqual([`${attribute}: is missing`]);
      expect(problems({ ...others, [attribute]: ' ' })).toEqual([`${attribute}: is empty`]);
    });

  const checked = attributes.flatMap(([attribute, , type]) => (isFree(type) ? [] : attribute));
  test.each(checked)('%s with a value that means nothing is refused', (attribute) => {
    const said = problems({ ...example, [attribute]: '§' });
    expect(said).not.toEqual([]);
    for (const line of said) expect(line).toMatch(new RegExp(`^${attribute}: `));
  });

  test('of tables that could not be read nothing is asked', () => {
    const unread: Known = { ...known, readable: () => false, sound: false };
    const empty = { ...unread, story: { ...known.story, places: {}, events: {}, quotes: {} } };
    expect(problems(example, empty)).toEqual([]);
  });
});
