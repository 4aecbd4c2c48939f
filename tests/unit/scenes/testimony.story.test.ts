import { describe, expect, test } from 'vitest';
import { interpolate } from '$lib/scenes/testimony/interpolate';
import { testimony as keyframe } from './keyframes';
import { layout } from '$lib/scenes/testimony/layout';
import { bands } from '$lib/scenes/testimony/types';
import { canonical } from '$lib/player/stage/viewport';
import { picturesOf, story } from './story';
import { breaks, turnsOf } from './turns';

const pictures = picturesOf('testimony');
const made = pictures.map(([id, given]) => [id, keyframe(story, given)] as const);
const last = made.at(-1)?.[1];
const idsOf = ([, given]: (typeof pictures)[number]) => (given.attributes.said ?? '').split(' ');

/** When a statement was made, or an account of it first printed. */
function dateOf(id: string): string {
  const quote = story.quotes[id];
  if (quote) return quote.date ?? '';
  const statement = last?.statements.find((one) => one.id === id);
  const claim = story.claims.find(({ says }) => says === statement?.words);
  return claim?.sources.flatMap((source) => story.sources[source]?.date ?? []).sort()[0] ?? '';
}

describe('the story’s testimony', () => {
  test('answers one question only, and only with words that answer it', () => {
    for (const id of pictures.flatMap(idsOf))
      expect([id, story.quotes[id]?.answers ?? id.split('/')[0]]).toEqual([id, 'c-coup']);
    for (const id of ['q-jammed', 'q-fourclock', 'q-thabane-killed', 'q-thabane-pray'])
      expect([id, story.quotes[id]?.answers]).toEqual([id, null]);
    for (const [, { measure }] of made) expect(measure).toMatch(/30 August 2014 a coup/);
  });

  test('has each speaker once a day, as its measure says, and leaves out no speaker and no day', () => {
    for (const [, { measure }] of made) expect(measure).toMatch(/each speaker’s .*, once a day$/i);
    const occasion = ({ speaker, date }: { speaker: string; date: string | null }) =>
      `${speaker}, ${date}`;
    const all = Object.values(story.quotes).filter(({ answers }) => answers === 'c-coup');
    const shown = (last?.statements ?? []).flatMap(({ id }) => story.quotes[id] ?? []);
    const occasions = shown.map(occasion);
    expect(new Set(occasions).size).toBe(occasions.length);
    expect(new Set(all.map(occasion))).toEqual(new Set(occasions));
  });

  test('has an account of everyone of whom there are no exact words', () => {
    const claims = story.claims.filter(({ question }) => question === 'c-coup');
    const missing = claims.filter(
      ({ who, says }) =>
        last?.statements.every(({ id, words }) => {
          const speaker = story.quotes[id]?.speaker;
          return words !== says && !(speaker && who.startsWith(speaker));
        }) ?? true
    );
    expect(missing).toEqual([]);
  });

  test('is in speaking order, in every step', () => {
    for (const picture of pictures) {
      // A date known to the month, or to the year, stands where the editor knows it to belong.
      const days = idsOf(picture)
        .map(dateOf)
        .filter((date) => date.length === 10);
      expect(days).toEqual([...days].sort());
    }
  });

  test('only grows: who has spoken stays', () => {
    for (const [i, picture] of pictures.slice(1).entries()) {
      const before = pictures[i];
      if (before) expect(idsOf(picture)).toEqual(expect.arrayContaining(idsOf(before)));
    }
  });

  test('makes no finding of its counts, and tells in words who said what', () => {
    for (const [, { headline }] of made)
      expect(headline).not.toMatch(/\d|four|five|six|more|most|fewer/i);
    const alt = pictures.at(-1)?.[1].alt ?? '';
    expect(alt).toContain('eleven');
    expect(last?.statements).toHaveLength(11);
    const people = last?.statements.filter(({ band }) => band !== 'unclear') ?? [];
    for (const { name } of people) expect(alt).toContain(name);
  });

  test.each(Object.entries(canonical))(
    'tells in its heads how many have spoken, %s',
    (_, viewport) => {
      for (const [, keyframe] of made) {
        const heads = layout(keyframe, viewport).texts.filter(({ key }) => key.startsWith('band:'));
        const counts = heads.map(({ more }) => Number(more?.text.trim()));
        expect(counts).toEqual(
          bands.map((band) => keyframe.statements.filter((one) => one.band === band).length)
        );
      }
    }
  );

  test('gives the day of every statement on a wide picture', () => {
    if (!last) throw new Error('no step shows the testimony');
    const texts = layout(last, canonical.wide).texts;
    for (const { id, day } of last.statements) {
      expect([id, day]).not.toEqual([id, null]);
      const said = texts
        .filter(({ key }) =>
          ['name', 'day', 'outlet'].some((part) => key.startsWith(`${part}:${id}:`))
        )
        .map(({ text, more }) => text + (more?.text ?? ''))
        .join(' ');
      expect(said).toContain(day);
    }
  });

  test('the government’s spokesman is told in the desk’s words, not quoted', () => {
    expect(last?.statements.find(({ name }) => name === 'Ramakhula')?.exact).toBe(false);
    expect(Object.values(story.quotes).filter(({ actor }) => actor === 'ramakhula')).toEqual([]);
  });
});

describe.each(Object.entries(canonical))('from step to step of the story, %s', (_, viewport) => {
  test.each(turnsOf('testimony'))('%s: marks stay and come without a jump', (_, from, to) => {
    const [a, b] = [layout(keyframe(story, from), viewport), layout(keyframe(story, to), viewport)];
    const at = interpolate(a, b);
    expect([at(0), at(1)]).toEqual([a, b]);
    expect(breaks((t) => at(t).voices)).toEqual([]);
    for (const { key } of a.voices)
      expect([key, at(0.5).voices.find((voice) => voice.key === key)?.opacity]).toEqual([key, 1]);
  });
});
