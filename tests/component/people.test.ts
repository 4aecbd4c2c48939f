import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Dispute from '$lib/article/Dispute.svelte';
import Paragraph from '$lib/article/Paragraph.svelte';
import { lanesOf } from '$lib/article/people/lane';
import Life from '$lib/article/people/Life.svelte';
import PersonCard from '$lib/article/people/PersonCard.svelte';
import { disputesOf } from '$lib/story/disputes';
import { storyDir } from '$lib/story/dir.js';
import { readStory } from '$lib/story';
import type { CriminalCase } from '$lib/story/types';

const story = readStory(storyDir());
const html = (markup: string) => markup.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
const words = (markup: string) =>
  html(markup)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const person = Object.values(story.actors).find(({ kind }) => kind === 'person')!;
const charge = (parts: Partial<CriminalCase>): CriminalCase => ({
  id: '',
  case: 'lamp',
  accused: person.id,
  accusedName: person.name,
  charge: 'Theft of a lamp',
  chargedOn: '2031-05',
  court: 'High Court',
  state: 'on trial',
  stateNote: 'On bail.',
  denial: 'She was at her post.',
  asOf: '2032-01-04',
  sources: [],
  note: null,
  ...parts
});
const card = (...cases: readonly CriminalCase[]) =>
  render(PersonCard, {
    props: { person, story: { ...story, cases }, sources: '../sources/' }
  }).body;

describe('the card of a person', () => {
  test('says the role, and who describes them so', () => {
    expect(words(card())).toContain(person.role);
    expect(html(card())).toContain(`href="../sources/#${person.sources[0]}"`);
    expect(html(card())).not.toContain('<dl');
  });

  test('never has a charge without its answer and where it stands', () => {
    expect(words(card(charge({})))).toContain(
      'Charge Theft of a lamp (charged May 2031). High Court. Answer She was at her post. State of the case On trial, as of 4 January 2032. On bail. No verdict was found.'
    );
    const silent = words(card(charge({ denial: null, chargedOn: null, stateNote: null })));
    expect(silent).toContain(
      'Charge Theft of a lamp. High Court. Answer No answer to this charge was found in the sources read. State of the case On trial, as of 4 January 2032. No verdict was found.'
    );
    expect(words(card(charge({ state: 'withdrawn' })))).not.toContain('verdict');
    expect(words(card(charge({ accused: 'another' })))).not.toContain('Theft');
  });

  test('draws charges together that stand alike, and no others', () => {
    const html1 = html(card(charge({}), charge({ charge: 'Arson', chargedOn: null })));
    expect(html1.match(/<dl/g)).toHaveLength(1);
    expect(words(html1)).toContain('Theft of a lamp (charged May 2031); Arson. High Court');
    const two = html(card(charge({}), charge({ charge: 'Arson', denial: 'No part in it.' })));
    expect(two.match(/<dl/g)).toHaveLength(2);
    expect(two.match(/>Answer</g)).toHaveLength(2);
  });
});

describe('what became of a person', () => {
  const [{ person: id } = { person: '' }] = story.lives;
  const life = render(Life, {
    props: { person: story.actors[id]!, story, sources: '../sources/' }
  }).body;
  const rows = story.lives.filter((row) => row.person === id);

  test('is a lane, hidden from those who hear, and a table that says the same', () => {
    expect(html(life).match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(2);
    expect(html(life).match(/<th scope="row"/g)).toHaveLength(rows.length);
    for (const { what } of rows) expect(words(life)).toContain(what);
    expect(life).not.toMatch(/style=|NaN|undefined/);
    const ids = [...life.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has its lane at every width, whoever it is, and no words beside it but a name', () => {
    for (const one of new Set(story.lives.map((row) => row.person))) {
      const { wide, narrow } = lanesOf(story, one)!;
      for (const { graph } of [wide, narrow]) {
        expect(graph.names.map(({ text }) => text)).toEqual([story.actors[one]!.shortName]);
        expect(graph.segments.length).toBeGreaterThan(0);
      }
    }
  });

  test('says of a charge that has no case that no answer is recorded', () => {
    const charged = story.lives.find(({ state }) => state === 'charged')!;
    const said = (cases: readonly CriminalCase[]) => {
      const props = {
        person: story.actors[charged.person]!,
        story: { ...story, cases },
        sources: ''
      };
      return words(render(Life, { props }).body);
    };
    expect(said([])).toContain('No answer to this charge is recorded in the data.');
    expect(said([charge({ accused: charged.person })])).not.toContain('No answer');
  });

  test('is left out where the table has nothing', () => {
    const nobody = { ...person, id: 'nobody' };
    const empty = render(Life, { props: { person: nobody, story, sources: '' } }).body;
    expect(html(empty).trim()).toBe('');
  });
});

test('a disputed question has each answer with those who deny it', () => {
  const dispute = disputesOf(story).find(({ sides }) => sides.some((side) => side.deniedBy[0]))!;
  const body = render(Dispute, { props: { dispute, story, sources: '../sources/' } }).body;
  for (const { position, claims, deniedBy } of dispute.sides) {
    expect(words(body)).toContain(`Answer: ${position}`);
    for (const { who, says } of claims) {
      expect(words(body)).toContain(who);
      expect(words(body)).toContain(says);
    }
    if (deniedBy.length > 0) expect(words(body)).toContain(`Denied by: ${deniedBy.join('; ')}`);
  }
});

test('a name in a paragraph is a link, and its words are the same', () => {
  const paragraph = {
    kind: 'paragraph',
    inlines: [{ kind: 'text', text: 'So Anna Weaver’s boat sails.' }],
    cites: []
  } as const;
  const names = [{ person, inline: 0, from: 3, to: 14 }];
  const body = html(render(Paragraph, { props: { paragraph, names, people: '../people/' } }).body);
  expect(body).toMatch(
    new RegExp(
      `So <a class="person[^"]*" href="\\.\\./people/#${person.id}">Anna Weaver</a>’s boat`
    )
  );
  expect(body.replace(/<[^>]*>/g, '').trim()).toBe('So Anna Weaver’s boat sails.');
});
