import { describe, expect, test } from 'vitest';
import { disputesOf } from '$lib/story/disputes.ts';
import { readStory } from '$lib/story/index.ts';
import { firstMentions, nameFinder, namedPeople } from '$lib/story/named.ts';
import type { Actor, Paragraph, Quote, Step, Story } from '$lib/story/types.ts';
import { second } from './folders.ts';

const actor = (id: string, name: string, shortName: string, kind: Actor['kind'] = 'person') =>
  ({ id, name, shortName, kind, role: '', party: null, sources: [] }) satisfies Actor;
const actors = {
  miller: actor('miller', 'Anna Miller', 'Miller'),
  otto: actor('otto', 'Otto Miller', 'Otto Miller'),
  weaver: actor('weaver', 'Mara Weaver', 'Weaver'),
  cook: actor('cook', 'Jan Cook', 'Cook'),
  smith: actor('smith', 'Ida Smith', 'Smith'),
  guard: actor('guard', 'The Guard', 'Guard', 'body')
};
const paragraph = (...texts: readonly string[]): Paragraph => ({
  kind: 'paragraph',
  inlines: texts.map((text, i) => ({ kind: i % 2 === 0 ? 'text' : 'emphasis', text })),
  cites: []
});
const step = (id: string, parts: Partial<Step>): Step =>
  ({
    id,
    blocks: [],
    notes: [],
    picture: { scene: 'command', attributes: { focus: 'smith' }, alt: 'Ida Smith.', at: '' },
    ...parts
  }) as unknown as Step;
const quotes = { 'q-cook': { id: 'q-cook', text: 'Not I.', speaker: 'Jan Cook, a cook' } as Quote };
const told = paragraph('Otto Miller asks the Guard, then Miller’s cook. Miller goes.');
const boxed = paragraph('Before ', 'Weaver', ' comes, Miller does; Weaver stays.');
const later = paragraph('Miller again.');
const story = {
  actors,
  quotes,
  chapters: [
    {
      id: 'one',
      title: 'One',
      steps: [
        step('a', { blocks: [told, { kind: 'quote', quote: 'q-cook' }] }),
        step('b', { blocks: [{ kind: 'box', title: 'A law', passages: [boxed] }] })
      ]
    },
    {
      id: 'two',
      title: 'Two',
      steps: [step('c', { blocks: [later], notes: [paragraph('Weaver.')] })]
    }
  ]
} as unknown as Story;

describe('the names in a text', () => {
  test('are found in full or short, the longest first, without an ’s', () => {
    const text = 'Otto Miller and Miller’s';
    expect(
      nameFinder(actors)(text).map(({ person, from, to }) => [person.id, text.slice(from, to)])
    ).toEqual([
      ['otto', 'Otto Miller'],
      ['miller', 'Miller']
    ]);
    expect(nameFinder(actors)('Millerite, Guard')).toEqual([]);
  });
});

describe('the people whom the story names', () => {
  test('are those of paragraphs, boxes, quotations with their speakers, and notes alone', () => {
    expect(
      namedPeople(story).map(({ person, steps }) => [
        person.id,
        ...steps.map((each) => each.step.id)
      ])
    ).toEqual([
      ['otto', 'a'],
      ['miller', 'a', 'b', 'c'],
      ['cook', 'a'],
      ['weaver', 'b', 'c']
    ]);
  });

  test('are first named once a chapter, in plain words of a paragraph', () => {
    const mentions = firstMentions(story);
    const at = (one: Paragraph) =>
      mentions
        .get(one)
        ?.map(({ person, inline, from, to }) => [
          person.id,
          inline,
          one.inlines[inline]?.text.slice(from, to)
        ]);
    expect(at(told)).toEqual([
      ['otto', 0, 'Otto Miller'],
      ['miller', 0, 'Miller']
    ]);
    expect(at(boxed)).toEqual([['weaver', 2, 'Weaver']]);
    expect(at(later)).toEqual([['miller', 0, 'Miller']]);
    expect(mentions.size).toBe(3);
  });
});

describe('a disputed question', () => {
  const [dispute] = disputesOf(readStory(second));

  test('has all its answers, with who gives and who denies each', () => {
    expect(dispute?.asks).toBe('Who put out the lamp?');
    expect(
      dispute?.sides.map(({ position, claims, deniedBy }) => [
        position,
        claims.map(({ who }) => who),
        deniedBy
      ])
    ).toEqual([
      ['the guard', ['Ada Holm'], ['Otto Veld']],
      ['the keepers', ['Otto Veld'], ['Ada Holm']],
      ['nobody knows', ['A fisherman'], []]
    ]);
  });

  test('is told by the steps whose picture or paragraphs use it or its words', () => {
    expect(dispute?.steps.map((each) => each.step.id)).toEqual([
      'first-answer',
      'who',
      'who-says',
      'the-wind',
      'last-word'
    ]);
    const readAgain = readStory(second);
    const chapters = readAgain.chapters.map((chapter) => ({
      ...chapter,
      steps: chapter.steps.map((each) => ({
        ...each,
        picture: { ...each.picture, attributes: {} }
      }))
    }));
    const [inWords] = disputesOf({ ...readAgain, chapters });
    expect(inWords?.steps.map((each) => each.step.id)).toEqual(['who']);
  });
});
