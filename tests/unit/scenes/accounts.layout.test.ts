import { describe, expect, test } from 'vitest';
import { layout } from '$lib/scenes/accounts/layout';
import type { AccountsKeyframe } from '$lib/scenes/accounts/types';
import { canonical } from '$lib/player/stage/viewport';
import { crowded } from './accounts.pictures';
import { outside, overlaps, textBox, viewports, type Box } from './boxes';
import { accounts as keyframe } from './keyframes';
import { picturesOf, story } from './story';

const all: (readonly [string, AccountsKeyframe])[] = [
  ...Object.entries(crowded),
  ...picturesOf('accounts').map(([id, given]) => [id, keyframe(story, given)] as const)
];

describe.each(viewports)('in %s', (_, viewport) => {
  test.each(all)('%s: words and marks lie apart and in the clear', (_, given) => {
    const { texts, dots } = layout(given, viewport);
    const marks = dots.map(({ key, x, y, radius }): Box => ({
      name: key,
      left: x - radius,
      right: x + radius,
      top: y - radius,
      bottom: y + radius
    }));
    const boxes = [...texts.map(textBox), ...marks];
    expect(overlaps(boxes)).toEqual([]);
    expect(outside(boxes, viewport)).toEqual([]);
    expect(new Set(texts.map(({ key }) => key)).size).toBe(texts.length);
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
  });

  test.each(all)('%s: both sides have the same size, weight and colour', (_, given) => {
    const { texts, dots } = layout(given, viewport);
    const looks = (side: string, part: string) => [
      ...new Set(
        texts
          .filter(({ key }) => key.includes(` ${side}:`) && key.includes(`:${part}:`))
          .map(({ size, face, tone }) => JSON.stringify([size, face.weight, tone]))
      )
    ];
    for (const part of ['name', 'role', 'note']) {
      const [says, denies] = [looks('says', part), looks('denies', part)];
      if (says.length > 0 && denies.length > 0) expect(says).toEqual(denies);
    }
    expect(texts.every(({ tone }) => tone !== 'accent')).toBe(true);
    const radii = dots.filter(({ key }) => !key.startsWith('key:')).map(({ radius }) => radius);
    expect(new Set(radii).size).toBe(1);
  });

  test.each(all)('%s: where nobody denies, that is said', (_, given) => {
    const { texts, rows, dots } = layout(given, viewport);
    for (const { id, denies } of given.rows.filter((row) => rows.includes(row.id))) {
      const none = texts.some(({ key }) => key.startsWith(`${id} denies:none`));
      expect([id, none]).toEqual([id, denies.length === 0]);
      const marked = dots.some(({ key }) => key.startsWith(`${id} denies:`));
      expect([id, marked]).toEqual([id, denies.length > 0]);
    }
  });
});

describe('where room is short', () => {
  test('the focused row stands alone, and says which of how many it is', () => {
    const { rows, texts } = layout(crowded.five!, canonical.narrow);
    expect(rows).toEqual(['q/e']);
    expect(texts.some(({ text }) => text === '5 of 5')).toBe(true);
  });

  test('without a focus all that have arrived stand there', () => {
    expect(layout({ ...crowded.three!, arrived: 2 }, canonical.narrow).rows).toEqual([
      'q/a',
      'q/b'
    ]);
  });

  test('charges and answers are counted, never cut short, and a state that all share is said once', () => {
    const { texts } = layout(crowded.accused!, canonical.narrow);
    const words = texts.map(({ text }) => text);
    expect(words.filter((text) => text === '2 charges')).toHaveLength(6);
    expect(words.filter((text) => text === 'answered')).toHaveLength(3);
    expect(words.filter((text) => text === 'All on trial, as of 2025')).toHaveLength(1);
    expect(
      texts.filter(({ key, text }) => !key.startsWith('source') && text.includes('…'))
    ).toEqual([]);
  });
});

describe('where there is room', () => {
  const { wide } = canonical;
  const inRow = (id: string, given: AccountsKeyframe) =>
    layout(given, wide).texts.filter(({ key }) => key.startsWith(`${id} `));

  test('few rows are set as large as the frame allows, and all keep their places in any focus', () => {
    const few = { ...crowded.five!, arrived: 2 };
    const sizesOf = (given: AccountsKeyframe) => inRow('q/a', given).map(({ size }) => size);
    expect(Math.max(...sizesOf(few))).toBeGreaterThan(Math.max(...sizesOf(crowded.five!)));
    const { texts } = layout(few, wide);
    expect(Math.max(...texts.map(({ y }) => y))).toBeGreaterThan(wide.height * 0.6);
    for (const given of [few, crowded.five!])
      for (const id of ['q/a', 'q/b'])
        expect(inRow(id, { ...given, focus: id })).toEqual(inRow(id, given));
  });

  test('the heads of rows are what the eye meets first', () => {
    for (const [, given] of all)
      for (const { key, size } of layout(given, wide).texts)
        if (/ head:\d+$/.test(key)) expect(size).toBeGreaterThanOrEqual(16);
  });

  test('no words are smaller than 13 pixels but the source', () => {
    for (const [, given] of all)
      for (const { key, size } of layout(given, wide).texts)
        if (!key.startsWith('source')) expect(size).toBeGreaterThanOrEqual(13);
  });
});
