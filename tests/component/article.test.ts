import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Card from '$lib/article/Card.svelte';
import Masthead from '$lib/article/Masthead.svelte';
import { loadStory } from '$lib/story';
import type { Step, Story } from '$lib/story/types';

const html = (markup: string) => markup.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
const words = (markup: string) =>
  html(markup)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

const source = (id: string, url: string | null) => ({
  id,
  title: `Title of ${id}`,
  publisher: `Paper ${id}`,
  date: '2014-08-31',
  url,
  access: 'Read in full.'
});
const story = {
  sources: { a: source('a', 'https://www.a.example/x'), b: source('b', null) },
  quotes: {
    'q-1': {
      id: 'q-1',
      text: 'Not a word <more>.',
      speaker: 'A minister',
      outlet: 'Paper a',
      date: '2014-08-30',
      approximate: true,
      source: 'a'
    }
  }
} as unknown as Story;
const step = {
  id: 'the-step',
  dateline: 'Before dawn',
  picture: { scene: 'map', attributes: {}, alt: 'A map of the city.', at: '' },
  blocks: [
    {
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: 'Exactly ' },
        { kind: 'figure', text: '61', ref: 'x' },
        { kind: 'text', text: ' of ' },
        { kind: 'emphasis', text: 'them' },
        { kind: 'text', text: '.' }
      ],
      cites: ['b', 'a']
    },
    { kind: 'quote', quote: 'q-1' }
  ],
  notes: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Two say four.' }], cites: ['a'] }]
} as unknown as Step;

describe('a step’s card', () => {
  const { body } = render(Card, { props: { step, story, linkName: 'Link to part 1' } });
  const markup = html(body);

  test('runs a paragraph on without gaps and numbers its sources', () => {
    expect(words(body)).toMatch(/Exactly 61 of them\. Sources 1, 2/);
  });
  test('sets a quotation to the letter, in marks, with who, where and when', () => {
    expect(markup).toContain('“Not a word &lt;more>.”');
    expect(words(body)).toMatch(/A minister, Paper a, 30 August 2014 \(date approximate\)/);
  });
  test('says once, unseen, what the picture shows', () => {
    expect(markup.split('A map of the city.')).toHaveLength(2);
    expect(markup).toMatch(/<p class="hidden[^"]*">The picture shows: A map of the city\.<\/p>/);
  });
  test('folds sources and conflicts into one note that needs no script', () => {
    expect(markup.match(/<details/g)).toHaveLength(1);
    expect(markup).not.toContain('<details open');
    expect(words(body)).toContain('2 sources, accounts differ');
    expect(words(body)).toContain('Two say four.');
  });
  test('links a source that has an address, and says so of one that has none', () => {
    expect(markup).toContain('href="https://www.a.example/x"');
    expect(words(body)).toContain('Title of a, 31 August 2014. a.example. Read in full.');
    expect(words(body)).toContain('Title of b, 31 August 2014. Read in full.');
  });
  test('links to itself under a name', () => {
    expect(markup).toMatch(/<a class="anchor[^"]*" href="#the-step" aria-label="Link to part 1"/);
  });
  test('carries no inline style', () => expect(markup).not.toContain('style='));
});

test('the masthead names every chapter, and the day of an update only if there was one', () => {
  const { meta, chapters } = loadStory('data');
  const top = (updated: string) =>
    render(Masthead, { props: { meta: { ...meta, updated }, chapters, readingTime: 10 } }).body;
  for (const { id } of chapters) expect(top(meta.updated)).toContain(`href="#${id}"`);
  expect(words(top(meta.published))).not.toContain('Updated');
  expect(words(top('2030-01-05'))).toContain('Updated 5 January 2030');
});

describe('a masthead', () => {
  const { meta, chapters } = loadStory('data');
  const top = (more: Partial<typeof meta>, corrected: string | null = null) =>
    html(
      render(Masthead, {
        props: { meta: { ...meta, ...more }, chapters, readingTime: 10, corrected }
      }).body
    );

  test('says when the story was corrected, and leads to what was', () => {
    const masthead = top({ updated: '2030-01-06' }, '2030-01-05');
    expect(masthead).toMatch(/<a href="#corrections"[^>]*>Corrected <time datetime="2030-01-05"/);
    expect(masthead).toContain('Updated');
    expect(top({})).not.toContain('Corrected');
  });
  test('does not say twice what happened in one day', () => {
    expect(top({ updated: '2030-01-05' }, '2030-01-05')).not.toContain('Updated');
  });
  test('names nobody and no address where the story has none', () => {
    expect(top({ byline: null, errorsTo: null })).not.toMatch(/class="by[ "]|Report an error/);
    expect(top({ byline: 'A. Writer' })).toContain('A. Writer');
    expect(top({ errorsTo: 'desk@example.org' })).toContain('href="mailto:desk@example.org"');
    expect(top({ errorsTo: 'https://example.org/e' })).toContain('href="https://example.org/e"');
  });
});
