import { expect, test } from 'vitest';
import { canonical } from '$lib/player/stage/viewport';
import { apart } from '$lib/drawing/motion/timing';
import { givingWay } from '$lib/scenes/map/givingWay';
import type { LabelStyle, MapLabel } from '$lib/scenes/map/types';

const viewport = canonical.wide;
const [x, y] = [viewport.width / 2, viewport.height / 2];
const camera = { x: 0, y: 0, k: 1, cx: x, cy: y };
const sheetAt = () => ({ camera, viewport });
const label = (key: string, style: LabelStyle, dx: number, dy = 0): MapLabel => ({
  ...{ key, dx, dy, at: [0, 0], anchor: 'start', angle: 0, opacity: 1 },
  lines: [{ text: 'Maseru Bridge', style }]
});
/** Every label stays, and goes from where it was to where it will be. */
const update = (a: MapLabel, b: MapLabel) => (t: number) => ({
  ...b,
  dx: a.dx + (b.dx - a.dx) * t,
  dy: a.dy + (b.dy - a.dy) * t
});
const ask = (a: readonly MapLabel[], b: readonly MapLabel[]) =>
  givingWay({ a, b, update, usual: apart, sheetAt });

test('labels that meet nothing stay as they are', () => {
  const one = label('one', 'base', 0);
  const two = label('two', 'named', 0, 80);
  expect(ask([one, two], [one, two])).toEqual(new Map());
});

test('of two that meet on the way the name of the ground goes before and comes after', () => {
  const still = label('told', 'named', 0);
  const gives = ask([label('ground', 'base', -300), still], [label('ground', 'base', 300), still]);
  expect([...gives.keys()]).toEqual(['ground']);
  const { exit, enter } = gives.get('ground')!;
  expect(exit[1]).toBeLessThan(0.4);
  expect(enter[0]).toBeGreaterThan(0.6);
});

test('what crosses the small print gives way, whatever it says', () => {
  const low = viewport.height - viewport.safeArea.bottom - y;
  const credit = x - viewport.safeArea.right - 140;
  const gives = ask(
    [label('told', 'highlighted', credit, low - 200)],
    [label('told', 'highlighted', credit, low + 200)]
  );
  expect([...gives.keys()]).toEqual(['told']);
});

test('what only goes is gone by the time it would be met', () => {
  const goes = label('goes', 'base', 200);
  const gives = ask([label('told', 'named', -300), goes], [label('told', 'named', 300)]);
  expect([...gives.keys()]).toEqual([]);
  const near = ask([label('told', 'named', 20), goes], [label('told', 'named', 400)]);
  expect(near.get('goes')?.exit[1]).toBeLessThan(0.2);
});
