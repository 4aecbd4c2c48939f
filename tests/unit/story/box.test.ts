import { describe, expect, test } from 'vitest';
import { citedSources, readStory, wordCount } from '$lib/story/index.ts';
import { citedIn } from '$lib/article/cites.ts';
import { problemsOf, withFolder, type Edit } from './folders.ts';

const file = 'story/01-the-vote.md';
const end = ':::framing\nWhat comes next';
const boxed = (box: string): Edit => [file, end, `${box}\n\n${end}`];

const box = `:::box[Who may shut a bridge]
The governor's *word* is law [@herald].

::quote{#q-northing}
:::`;

describe('a box in a step', () => {
  test('holds a title, paragraphs and quotations', () => {
    withFolder([boxed(box)], (root) => {
      const blocks = readStory(root).chapters[1]?.steps[0]?.blocks ?? [];
      expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'box', 'paragraph']);
      expect(blocks[1]).toMatchObject({
        title: 'Who may shut a bridge',
        passages: [{ kind: 'paragraph', cites: ['herald'] }, { kind: 'quote' }]
      });
    });
  });

  test('counts: its title, its paragraphs and its quotations are read', () => {
    withFolder([boxed(box)], (root) => {
      // 16 words around it, 5 in its title, 5 in its paragraph, 3 in its quotation.
      expect(wordCount(readStory(root)).chapters['the-vote']).toBe(29);
    });
  });

  test('cites what is in it', () => {
    withFolder([boxed(box)], (root) => {
      const story = readStory(root);
      const step = story.chapters[1]!.steps[0]!;
      const order = citedIn(step, story).order.map(({ id }) => id);
      expect(order).toEqual(['yearbook', 'herald', 'gazette']);
    });
    withFolder([boxed(':::box[A book]\nIt says so [@yearbook].\n:::')], (root) => {
      expect(citedSources(readStory(root))).toContain('yearbook');
    });
  });

  test.each([
    [
      'without a title',
      ':::box\nIt is so [@herald].\n:::',
      'step one-seat box: has no title — write :::box[Its title]'
    ],
    [
      'without words',
      ':::box[Empty]\n:::',
      'step one-seat box: has no words — write a paragraph in it'
    ],
    [
      'with a paragraph that cites nothing',
      ':::box[Law]\nIt is so.\n:::',
      'step one-seat box: the paragraph “It is so.…” cites no source — end it with [@source-id], or put it in :::framing if it states no fact'
    ],
    [
      'in a note',
      ':::box[Law]\nIt is so [@herald].\n:::',
      'step one-seat note: :::box has no place here — move it, and check that the block before it is closed'
    ]
  ])('%s is a problem', (where, text, message) => {
    const whole = where === 'in a note' ? `::::note\n${text}\n::::` : text;
    // A note that holds a container needs more colons than it, and its step more than the note.
    const edits: Edit[] = [boxed(whole)];
    if (where === 'in a note')
      edits.push(
        [file, '::::step', ':::::step'],
        [file, 'known.\n:::\n::::', 'known.\n:::\n:::::']
      );
    const found = problemsOf(...edits).map(
      (each) => `${each.field}: ${each.found} — ${each.advice}`
    );
    expect(found).toEqual([message]);
  });
});
