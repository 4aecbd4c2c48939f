import { describe, expect, test } from 'vitest';
import { inspect, verify } from '../../src/build/verify/verify.ts';
import { checkPictured } from '$lib/scenes/story';
import { storyDir } from '$lib/story/dir.js';
import { describe as lineOf, type Problem } from '$lib/story/problems';
import { withSecond, type Edit } from './folder';

const errorsOf = (problems: readonly Problem[]) =>
  problems.filter(({ severity }) => severity === undefined).map(lineOf);
const warningsOf = (problems: readonly Problem[]) =>
  problems.filter(({ severity }) => severity !== undefined).map(lineOf);

test('the made-up story has no error', () => expect(errorsOf(verify(storyDir()))).toEqual([]));

describe.each<[string, Edit, string]>([
  [
    'a limit of article.yaml',
    ['article.yaml', 'cards: 2', 'cards: 1'],
    'data/article.yaml:1 limits.cards: 2 where 0 to 1 are wanted — cut some, or change the limit'
  ],
  [
    'a rule of story.yaml',
    ['story.yaml', 'slug:', 'rules: { unlit: [lamp-oot] }\nslug:'],
    'unlit.0: there is no step “lamp-oot” (did you mean “lamp-out”?) — correct it, or take this rule out'
  ],
  [
    'a character that the typefaces lack',
    ['story/00-the-lamp.md', 'below the dark', 'below the 暗 dark'],
    'text: the character “暗” is not in the typeface Newsreader Variable — run npm run fonts, or write another'
  ]
])('%s', (_, edit, line) => {
  test('is an error of verify, and a warning of a build', () =>
    withSecond([edit], (root) => {
      expect(errorsOf(verify(root))).toEqual([expect.stringContaining(line)]);
      const built = warningsOf(inspect(checkPictured(root).pictured!, root));
      expect(built.map((each) => each.replace(' (warning)', ''))).toContainEqual(
        expect.stringContaining(line)
      );
    }));
});
