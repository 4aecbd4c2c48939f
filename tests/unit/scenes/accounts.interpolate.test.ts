import { describe, expect, test } from 'vitest';
import { interpolate } from '$lib/scenes/accounts/interpolate';
import { layout } from '$lib/scenes/accounts/layout';
import { canonical } from '$lib/player/stage/viewport';
import { crowded } from './accounts.pictures';
import { accounts as keyframe } from './keyframes';
import { story } from './story';
import { breaks, moments, turnsOf } from './turns';

const five = crowded.five!;
const turns = [
  ['two rows come', { ...five, arrived: 3, focus: null }, five],
  ['two rows go', five, { ...five, arrived: 3, focus: null }],
  ['another question', crowded.three!, crowded.accused!],
  ...turnsOf('accounts').map(
    ([name, from, to]) => [name, keyframe(story, from), keyframe(story, to)] as const
  )
] as const;

describe.each(Object.entries(canonical))('%s', (_, viewport) => {
  test.each(turns)('%s: begins and ends exactly, and nothing jumps', (_, from, to) => {
    const [a, b] = [layout(from, viewport), layout(to, viewport)];
    const at = interpolate(a, b);
    expect([at(0), at(1)]).toEqual([a, b]);
    expect(breaks((t) => at(t).texts)).toEqual([]);
    expect(breaks((t) => at(t).dots)).toEqual([]);
  });
});

describe('rows that come', () => {
  const [a, b] = [
    layout({ ...five, arrived: 2, focus: null }, canonical.wide),
    layout(five, canonical.wide)
  ];
  const at = interpolate(a, b);
  const strength = (t: number, row: string) =>
    at(t).texts.find(({ key }) => key.startsWith(`${row} head:`))?.opacity ?? 0;

  test('do so one after another; those that were there are never seen in two sizes at once', () => {
    const sizeOf = (texts: typeof a.texts) =>
      new Set(texts.filter(({ key }) => key.startsWith('q/a head:')).map(({ size }) => size));
    for (const t of moments) {
      expect(strength(t, 'q/c')).toBeGreaterThanOrEqual(strength(t, 'q/d'));
      expect(strength(t, 'q/d')).toBeGreaterThanOrEqual(strength(t, 'q/e'));
      const seen = at(t).texts.filter(({ opacity }) => opacity > 0);
      expect(sizeOf(seen).size).toBeLessThanOrEqual(1);
    }
    expect(sizeOf(a.texts)).not.toEqual(sizeOf(b.texts));
    expect(strength(0.6, 'q/c')).toBeGreaterThan(0.2);
    expect(strength(0.6, 'q/e')).toBe(0);
  });
});
