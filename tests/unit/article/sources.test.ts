import { describe, expect, test } from 'vitest';
import { stepsCiting } from '$lib/article/citedBy';
import { saysIn } from '$lib/article/saysIn';
import { sourceSections } from '$lib/article/sourceSections';
import { citedSources, loadStory } from '$lib/story';
import type { Claim, Source, Step } from '$lib/story/types';
import { valid } from '../story/folders';

const story = loadStory(valid);
const source = (id: string, outlet: string, date: string | null) =>
  ({ id, outlet, date }) as Source;

test('sources stand under the letter of their outlet, or under their year, the undated last', () => {
  const sources = [
    source('c', 'The Times', '2031-02'),
    source('b', 'Élan', null),
    source('a', '“Ebb”', '2031-01-05'),
    source('d', '24 hours', '2030')
  ];
  const heads = (by: 'outlet' | 'date') =>
    sourceSections(sources, by, 'en').map(({ head, sources: some }) => [
      head,
      ...some.map(({ id }) => id)
    ]);
  expect(heads('outlet')).toEqual([
    ['H', 'd'],
    ['E', 'a', 'b'],
    ['T', 'c']
  ]);
  expect(heads('date')).toEqual([
    ['2030', 'd'],
    ['2031', 'a', 'c'],
    [null, 'b']
  ]);
});

test('every step is named under each source that it cites, once', () => {
  const citing = stepsCiting(story);
  const steps = story.chapters.flatMap((chapter) => chapter.steps);
  for (const [id, places] of citing) {
    expect(citedSources(story)).toContain(id);
    expect(new Set(places.map(({ step }) => step.id)).size).toBe(places.length);
    for (const { chapter, step } of places) expect(chapter.steps).toContain(step);
  }
  expect(new Set([...citing.values()].flat().map(({ step }) => step))).toEqual(
    new Set(steps.filter(({ blocks, picture }) => blocks.length > 0 || picture.scene === 'card'))
  );
});

describe('what a source says of a step', () => {
  const step = {
    id: 'storm',
    picture: { attributes: { shows: 'ev-storm' } },
    blocks: [],
    claims: ['who']
  } as unknown as Step;
  const reading = (event: string, from: string, says: string) => ({ event, source: from, says });
  const claim = (position: string, who: string, denies: string[], from: string): Claim => ({
    ...{ question: 'who', asks: 'Who?', position, says: `It was ${position}.`, who, denies },
    ...{ quote: null, sources: [from], note: denies.length > 0 ? 'Heard.' : null }
  });
  const told = {
    chapters: [{ steps: [step] }] as never,
    quotes: {},
    claims: [claim('him', 'Ann', [], 'post'), claim('her', 'Bob', ['him'], 'mail')],
    readings: [
      reading('ev-storm', 'times', 'It blew.'),
      reading('ev-flood', 'times', 'It flooded.'),
      reading('ev-flood', 'herald', 'It rained.'),
      reading('ev-calm', 'echo', 'It was still.'),
      reading('ev-calm', 'sun', 'It shone.'),
      reading('ev-noon', 'sun', 'It was noon.')
    ]
  };
  const cited = ['times', 'herald', 'post', 'mail', 'echo', 'sun'];

  test.each([
    ['of an event of its picture', 'times', ['It blew.']],
    ['of one that another of its sources speaks of', 'herald', ['It rained.']],
    ['of a question that it tells, with the denial', 'post', ['Ann: It was him. Denied by: Bob.']],
    ['of a question, undenied', 'mail', ['Bob: It was her. Heard.']],
    ['of its one event', 'echo', ['It was still.']],
    ['nothing, where its events are others', 'sun', undefined]
  ])('%s', (_, id, says) => {
    const without = cited.filter((each) => each !== (id === 'sun' ? 'echo' : 'sun'));
    expect(saysIn(step, without, told).get(id)).toEqual(says);
  });
});
