import { describe, expect, test } from 'vitest';
import { interpolate } from '$lib/scenes/command/interpolate';
import { command as keyframe } from './keyframes';
import { layout } from '$lib/scenes/command/layout';
import { canonical } from '$lib/player/stage/viewport';
import { picturesOf, story } from './story';
import { breaks, moments, turnsOf } from './turns';

const steps = new Map(picturesOf('command').map(([id, given]) => [id, keyframe(story, given)]));
const tiesAt = (id: string) =>
  (steps.get(id)?.ties ?? []).map(
    ({ from, to, kind, status }) => `${from} ${kind} ${to}, ${status}`
  );

describe('the story’s chart of command', () => {
  test.each([
    [
      'kamoli-dismissed',
      ['thabane dismisses kamoli, disputed', 'thabane appoints mahao, disputed']
    ],
    [
      'kamoli-stays',
      [
        'kamoli refuses thabane, disputed',
        'kamoli commands ldf, disputed',
        'mahao commands ldf, disputed',
        'tsooana commands lmps, undisputed'
      ]
    ],
    [
      'metsing-in-charge',
      [
        'metsing acts for thabane, claimed',
        'phooko acts for thabane, claimed',
        'metsing serves under thabane, undisputed'
      ]
    ],
    [
      'theko',
      [
        'kamoli refuses thabane, disputed',
        'saps protects thabane, undisputed',
        'saps protects mahao, undisputed',
        'nampol protects thabane, undisputed'
      ]
    ]
  ])('%s', (id, ties) => expect(tiesAt(id)).toEqual(expect.arrayContaining(ties)));

  test.each(turnsOf('command'))(
    '%s: the ties themselves change, not only what is highlighted',
    (_, a, b) => {
      const ids = (given: typeof a) => keyframe(story, given).ties.map(({ id }) => id);
      expect(ids(a)).not.toEqual(ids(b));
    }
  );

  test('the order is shown before the refusal', () => {
    expect(tiesAt('kamoli-dismissed')).toContain('mahao commands ldf, disputed');
    expect(tiesAt('kamoli-dismissed').filter((tie) => tie.startsWith('kamoli'))).toEqual([]);
  });

  test('“two commanders” are two', () => {
    for (const [id, { headline, ties }] of steps)
      if (/two commanders/i.test(headline ?? ''))
        expect([
          id,
          ties.filter(
            ({ kind, to, from }) => kind === 'commands' && to === 'ldf' && from !== 'thabane'
          ).length
        ]).toEqual([id, 2]);
  });

  test('no two lines are in contradiction and both agreed', () => {
    for (const [, { ties }] of steps) {
      const heads = ties.filter(
        ({ kind, to, from }) => kind === 'commands' && to === 'ldf' && from !== 'thabane'
      );
      if (heads.length > 1) for (const { status } of heads) expect(status).toBe('disputed');
    }
  });
});

describe.each(Object.entries(canonical))('from step to step of the story, %s', (_, viewport) => {
  test.each(turnsOf('command'))(
    '%s: boxes and lines stay, come and go without a jump',
    (_, from, to) => {
      const [a, b] = [
        layout(keyframe(story, from), viewport),
        layout(keyframe(story, to), viewport)
      ];
      const at = interpolate(a, b);
      expect([at(0), at(1)]).toEqual([a, b]);
      expect(breaks((t) => at(t).nodes)).toEqual([]);
      expect(breaks((t) => at(t).edges)).toEqual([]);
      for (const { key } of a.edges.filter((edge) => b.edges.some((one) => one.key === edge.key)))
        for (const [i, t] of moments.entries()) {
          const lineAt = (t: number) => at(t).edges.find((edge) => edge.key === key)?.line ?? [];
          const [points, before] = [lineAt(t), lineAt(moments[i - 1] ?? t)];
          for (const [j, [x, y]] of points.entries())
            expect(Math.hypot(x - (before[j]?.[0] ?? x), y - (before[j]?.[1] ?? y))).toBeLessThan(
              8
            );
        }
    }
  );
});
