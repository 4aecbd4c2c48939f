import { describe, expect, test } from 'vitest';
import { wordBox } from '$lib/scenes/command/candidates';
import { setKey } from '$lib/scenes/command/key';
import { command as keyframe } from './keyframes';
import { leastSeen, placeLabels } from '$lib/scenes/command/labels';
import { layout } from '$lib/scenes/command/layout';
import { along, crosses, head, join, leave, path, seen } from '$lib/scenes/command/lines';
import type { Line } from '$lib/scenes/command/types';
import { viewports } from './boxes';
import { commands } from './command.pictures';
import { picture, picturesOf, story } from './story';

const all = [
  ...Object.entries(commands).map(([name, given]) => [name, picture('command', given)] as const),
  ...picturesOf('command')
];
const box = (x: number, y: number) => ({ x, y, width: 40, height: 20 });

describe.each(viewports)('in %s', (_, viewport) => {
  test.each(all)('%s: what is disputed, claimed or highlighted is named', (_, given) => {
    const made = keyframe(story, given);
    const { words, edges } = layout(made, viewport);
    const drawn = new Set(edges.map(({ key }) => key));
    const needed = made.ties.filter(
      ({ id, highlighted, status }) => drawn.has(id) && (highlighted || status !== 'undisputed')
    );
    for (const { id, kind } of needed)
      expect([id, words.find(({ key }) => key === id)?.text]).toEqual([id, kind]);
  });

  test.each(all)('%s: a word lies on no other line, and leaves its own to be seen', (_, given) => {
    const { words, edges } = layout(keyframe(story, given), viewport);
    for (const { key, text, x, y, size } of words) {
      const ground = wordBox(text, [x, y - size * 0.34], size);
      const under = edges.filter((edge) => edge.key !== key && crosses(edge.line, ground));
      expect([key, under.map((edge) => edge.key)]).toEqual([key, []]);
      const own = edges.find((edge) => edge.key === key)?.line;
      const rest = own && seen(own, ground);
      if (rest) expect(Math.min(rest.before, rest.after)).toBeGreaterThanOrEqual(leastSeen);
    }
  });
});

describe('a word', () => {
  const area = { x: 0, y: 0, width: 400, height: 200 };
  const place = (line: Line, outer = 0, more: readonly Line[] = []) => {
    const wish = { text: 'acts for', needed: true };
    const others = more.map((line, i) => ({ ...wish, id: `${i}`, line, outer: 0, needed: false }));
    const [own] = placeLabels([{ ...wish, id: 'own', line, outer }, ...others], [], area, 12);
    return { x: own?.x ?? NaN, y: (own?.y ?? NaN) - 12 * 0.34 };
  };

  test('stands in the middle of a long line, above or below a short one', () => {
    expect(
      place([
        [100, 100],
        [300, 100]
      ])
    ).toEqual({ x: 200, y: 100 });
    expect(
      Math.abs(
        place([
          [170, 100],
          [230, 100]
        ]).y - 100
      )
    ).toBeGreaterThan(7);
  });

  test.each([
    [1, -1],
    [-1, 1]
  ])('stands on the outer side %i of a line that has another beside it', (outer, side) => {
    const there = place(
      [
        [100, 100],
        [300, 100]
      ],
      outer
    );
    expect(Math.sign(there.y - 100)).toBe(side);
  });

  test('keeps off a line that crosses its own', () => {
    const { x } = place(
      [
        [100, 100],
        [300, 100]
      ],
      0,
      [
        [
          [200, 20],
          [200, 180]
        ]
      ]
    );
    expect(Math.abs(x - 200)).toBeGreaterThan(20);
  });
});

describe('lines', () => {
  test.each([
    ['to the right', [200, 60], [143, 60]],
    ['down', [120, 200], [120, 73]],
    ['up and left, through the top', [100, 10], [114.8, 47]]
  ] as const)('leave a box %s', (_, to, at) => {
    const [x, y] = leave(box(100, 50), [120, 60], to);
    expect(x).toBeCloseTo(at[0], 1);
    expect(y).toBeCloseTo(at[1], 1);
  });

  test('and the answer to a line run side by side', () => {
    const [a, b] = [box(0, 0), box(200, 0)];
    expect(join(a, b, 8)[0][1]).toBeCloseTo(2);
    expect(join(b, a, 8)[0][1]).toBeCloseTo(18);
  });

  test.each<[string, Line, ReturnType<typeof seen>]>([
    [
      'through it',
      [
        [0, 60],
        [300, 60]
      ],
      { before: 100, after: 160 }
    ],
    [
      'from inside',
      [
        [110, 60],
        [310, 60]
      ],
      { before: 0, after: 170 }
    ],
    [
      'past it',
      [
        [0, 40],
        [300, 40]
      ],
      null
    ],
    [
      'up to its edge',
      [
        [0, 60],
        [100, 60]
      ],
      null
    ]
  ])('are seen before a box and after it: %s', (_, line, expected) => {
    const rest = seen(line, box(100, 50));
    expect(rest && { before: Math.round(rest.before), after: Math.round(rest.after) }).toEqual(
      expected
    );
  });

  test('stop short of the arrow', () => {
    const line: Line = [
      [0, 0],
      [0, 100]
    ];
    expect(along(line, 0.25)).toEqual([0, 25]);
    expect(path(line, 8)).toBe('M0 0L0 92');
    expect(head(line, 8)).toMatch(/^M0 100L.*z$/);
  });

  test('the key has one sample for each kind of line there is', () => {
    expect(
      setKey(['claimed', 'undisputed'], { x: 10, width: 300 }, 0).map(({ status }) => status)
    ).toEqual(['undisputed', 'claimed']);
  });
});
