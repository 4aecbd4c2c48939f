import { describe, expect, test } from 'vitest';
import type { AssemblyGraph } from '$lib/scenes/assembly/types';
import type { CalendarGraph } from '$lib/scenes/calendar/types';
import type { CommandGraph } from '$lib/scenes/command/types';
import { bands } from '$lib/scenes/testimony/types';
import type { TestimonyGraph, TestimonyKeyframe } from '$lib/scenes/testimony/types';
import type { Picture } from '$lib/story/types';
import { stageData } from '$lib/scenes/build';
import { interpolateScenes } from '$lib/player/stage/interpolateScenes';
import type { SharedMark } from '$lib/drawing/motion/shared';
import { canonical } from '$lib/player/stage/viewport';
import { allScenes } from '$lib/player/stage/views';
import * as keyframes from '../unit/scenes/keyframes';
import { story } from '../unit/scenes/story';
import { breaks, moments, turnsOf } from '../unit/scenes/turns';
import { viewports } from '../unit/scenes/boxes';

const stages = Object.values(stageData(story));

/** A turn laid out: both its ends, and any moment between them. */
function laidOut<Graph>(
  scene: 'assembly' | 'calendar' | 'command' | 'testimony',
  ends: readonly [Picture, Picture],
  viewport: (typeof canonical)['wide']
) {
  const { layout, interpolate } = allScenes[scene]!;
  const [from, to] = ends.map((picture) => keyframes[scene](story, picture));
  const [a, b] = [layout(from, viewport), layout(to, viewport)];
  const at = interpolate(a, b) as (t: number) => Graph;
  expect([at(0), at(1)]).toEqual([a, b]);
  return { a: a as Graph, b: b as Graph, at };
}

describe.each(viewports)('the assembly at %s', (_, viewport) => {
  test.each(turnsOf('assembly'))('%s: seats walk, and the house stands still', (_, ...ends) => {
    const { at } = laidOut<AssemblyGraph>('assembly', ends, viewport);
    const few = Array.from({ length: 51 }, (_, i) => at(i / 50));
    const reach = Math.hypot(viewport.width, viewport.height) / 10;
    few.slice(1).forEach(({ seats, line, floor, pitch }, i) => {
      const before = few[i]!;
      expect(seats.map(({ chair }) => chair)).toEqual(before.seats.map(({ chair }) => chair));
      seats.forEach(({ x, y }, j) => {
        const seat = before.seats[j]!;
        expect(Math.hypot(x - seat.x, y - seat.y)).toBeLessThan(reach);
      });
      for (const [now, then] of [
        [line, before.line],
        [floor, before.floor],
        [pitch, before.pitch]
      ] as const)
        expect(Math.abs(now - then)).toBeLessThan(2);
    });
  });
});

describe.each(Object.entries(canonical))('%s', (_, viewport) => {
  test.each(turnsOf('calendar'))('%s: days stay, come and go without a jump', (_, ...ends) => {
    const { at } = laidOut<CalendarGraph>('calendar', ends, viewport);
    expect(breaks((t) => at(t).dues)).toEqual([]);
    expect(breaks((t) => at(t).highlighted)).toEqual([]);
    expect(breaks((t) => at(t).blocks)).toEqual([]);
    for (const [i, t] of moments.entries()) {
      const before = at(moments[i - 1] ?? 0).blocks;
      for (const [j, { x, y, pitch, opacity }] of at(t).blocks.entries()) {
        const last = before[j]!;
        if (opacity === 0) continue;
        expect(Math.hypot(x - last.x, y - last.y)).toBeLessThan(viewport.width / 25);
        expect(Math.abs(pitch / last.pitch - 1)).toBeLessThan(0.12);
      }
    }
  });

  test.each(turnsOf('command'))('%s: boxes and lines do not jump', (_, ...ends) => {
    const { a, b, at } = laidOut<CommandGraph>('command', ends, viewport);
    expect(breaks((t) => at(t).nodes)).toEqual([]);
    expect(breaks((t) => at(t).edges)).toEqual([]);
    for (const { key } of a.edges.filter((edge) => b.edges.some((one) => one.key === edge.key)))
      for (const [i, t] of moments.entries()) {
        const lineAt = (t: number) => at(t).edges.find((edge) => edge.key === key)?.line ?? [];
        const [points, before] = [lineAt(t), lineAt(moments[i - 1] ?? t)];
        for (const [j, [x, y]] of points.entries())
          expect(Math.hypot(x - (before[j]?.[0] ?? x), y - (before[j]?.[1] ?? y))).toBeLessThan(8);
      }
  });

  test.each(turnsOf('testimony'))('%s: who has spoken stays', (_, ...ends) => {
    const { a, at } = laidOut<TestimonyGraph>('testimony', ends, viewport);
    expect(breaks((t) => at(t).voices)).toEqual([]);
    for (const { key } of a.voices)
      expect([key, at(0.5).voices.find((voice) => voice.key === key)?.opacity]).toEqual([key, 1]);
  });
});

test('a story has turns of each of these scenes', () => {
  for (const scene of ['assembly', 'calendar', 'command', 'testimony'] as const)
    expect([scene, turnsOf(scene).length > 0]).toEqual([scene, true]);
});

describe.each(Object.entries(canonical))(
  'from the map of the vote to the house, %s',
  (_, viewport) => {
    const pairs = stages.flatMap((steps) =>
      steps.slice(1).flatMap((to, i) => {
        const from = steps[i]!;
        return from.scene === 'constituencies' && to.scene === 'assembly'
          ? [{ name: `${from.id} to ${to.id}`, ends: [from, to] as const }]
          : [];
      })
    );

    test('a story has one', () => expect(pairs).not.toEqual([]));

    test.each(pairs)('$name: every tile becomes a seat', ({ ends }) => {
      const [a, b] = ends.map(({ scene, keyframe }) => ({
        scene: allScenes[scene]!,
        graph: allScenes[scene]!.layout(keyframe, viewport) as unknown
      }));
      const at = interpolateScenes(a!, b!);
      const marks = (t: number) =>
        at(t).find(({ scene }) => scene === 'shared')?.graph as readonly SharedMark[];
      const tiles = marks(0).map(({ key }) => key);
      expect(tiles).toHaveLength(story.constituencies.length);
      expect(marks(1).map(({ key }) => key)).toEqual(expect.arrayContaining(tiles));
      expect(breaks(marks)).toEqual([]);
    });
  }
);

describe('the testimony', () => {
  const shown = stages.flat().filter(({ scene }) => scene === 'testimony');
  const made = shown.map(({ id, keyframe }) => [id, keyframe as TestimonyKeyframe] as const);
  const textsOf = (keyframe: TestimonyKeyframe, viewport: (typeof canonical)['wide']) =>
    (allScenes['testimony']!.layout(keyframe, viewport) as TestimonyGraph).texts;

  test.each(made)('of %s tells in its heads how many have spoken', (_, keyframe) => {
    for (const viewport of Object.values(canonical)) {
      const heads = textsOf(keyframe, viewport).filter(({ key }) => key.startsWith('band:'));
      expect(heads.map(({ more }) => Number(more?.text.trim()))).toEqual(
        bands.map((band) => keyframe.statements.filter((one) => one.band === band).length)
      );
    }
  });

  test.each(made)('of %s gives the day of every statement on a wide picture', (_, keyframe) => {
    const texts = textsOf(keyframe, canonical.wide);
    for (const { id, day } of keyframe.statements) {
      expect([id, day]).not.toEqual([id, null]);
      const said = texts
        .filter(({ key }) => key.includes(`:${id}:`))
        .map(({ text, more }) => text + (more?.text ?? ''))
        .join(' ');
      expect(said).toContain(day);
    }
  });
});
