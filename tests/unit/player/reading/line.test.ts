import { describe, expect, test } from 'vitest';
import { settleWindow, triggerLine } from '../../../../src/lib/player/reading/line';

describe('triggerLine', () => {
  test.each([
    ['columns', { width: 1280, height: 800 }, { line: 496, turn: 280 }],
    ['overlay', { width: 360, height: 640 }, { line: 461, turn: 224 }],
    ['unstuck', { width: 320, height: 256 }, { line: 184, turn: 90 }]
  ] as const)('in %s', (layout, viewport, expected) => {
    expect(triggerLine(viewport, layout)).toEqual(expected);
  });
});

describe('settleWindow', () => {
  const before = { width: 360, height: 640 };
  test.each([
    ['an address bar that goes', { width: 360, height: 696 }, true, before],
    ['an address bar that comes', { width: 360, height: 584 }, true, before],
    ['a keyboard or a split screen', { width: 360, height: 320 }, true, 'new'],
    ['a phone turned round', { width: 640, height: 360 }, true, 'new'],
    ['a window made a little lower with a mouse', { width: 360, height: 600 }, false, 'new']
  ] as const)('%s', (_, now, touch, expected) => {
    expect(settleWindow(before, now, touch)).toBe(expected === 'new' ? now : before);
  });
});
