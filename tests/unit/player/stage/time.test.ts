import { describe, expect, test } from 'vitest';
import { stageMoment } from '../../../../src/lib/player/stage/time';

// The chapter's steps are the page's 4th to 7th.
const scenes = ['map', 'map', 'assembly', 'assembly'];
const at = (index: number, turn = 0) => ({ index, progress: 0.5, turn });

describe('stageMoment', () => {
  test.each([
    ['an earlier chapter', at(0, 0.5), { step: 0, time: 0 }],
    ['the turn into this chapter', at(2, 1), { step: 0, time: 0 }],
    ['the first step', at(3), { step: 0, time: 0 }],
    ['a turn within a scene', at(3, 0.25), { step: 0, time: 0.25 }],
    ['a turn to another scene waits for the step', at(4, 0.9), { step: 1, time: 1 }],
    ['the other scene', at(5), { step: 2, time: 2 }],
    ['the last step does not turn to the next chapter', at(6, 0.7), { step: 3, time: 3 }],
    ['a later chapter', at(20, 0.5), { step: 3, time: 3 }]
  ])('%s', (_, moment, expected) => {
    expect(stageMoment(moment, 3, scenes)).toEqual(expected);
  });

  test('a turn to another scene follows the scroll only where both share marks', () => {
    const time = (sharing: string[]) => stageMoment(at(4, 0.9), 3, scenes, false, sharing).time;
    expect(time(['map', 'assembly'])).toBeCloseTo(1.9, 12);
    expect(time(['map'])).toBe(1);
  });

  test('without motion the picture holds still within a step', () => {
    expect(stageMoment(at(3, 0.9), 3, scenes, true)).toEqual({ step: 0, time: 0 });
  });
});
