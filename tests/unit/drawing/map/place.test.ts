import { expect, test } from 'vitest';
import { place, type Box, type Request } from '$lib/drawing/map/place';

const bounds: Box = [0, 0, 100, 100];
const request = (key: string, must: boolean, ...boxes: Box[]): Request<number> => ({
  key,
  must,
  candidates: boxes.map((box, value) => ({ boxes: [box], value }))
});
const placed = (requests: Request<number>[], taken: Box[] = []) =>
  Object.fromEntries(place(requests, bounds, taken));

test.each<[string, Request<number>[], Box[], Record<string, number>]>([
  ['the first place if it is free', [request('a', true, [0, 0, 9, 9])], [], { a: 0 }],
  ['not outside', [request('a', true, [-1, 0, 9, 9], [95, 0, 101, 9], [0, 0, 9, 9])], [], { a: 2 }],
  ['not on what is taken', [request('a', true, [0, 0, 9, 9])], [[5, 5, 6, 6]], {}],
  [
    'a label gives up its best place where another has no other',
    [request('a', true, [0, 0, 9, 9], [20, 0, 29, 9]), request('b', true, [5, 0, 14, 9])],
    [],
    { a: 1, b: 0 }
  ],
  [
    'the ground’s names give way to the story’s',
    [request('base', false, [0, 0, 9, 9]), request('a', true, [5, 5, 14, 14])],
    [],
    { a: 0 }
  ],
  [
    'touching is not overlapping',
    [request('a', true, [0, 0, 9, 9]), request('b', true, [9, 0, 18, 9])],
    [],
    { a: 0, b: 0 }
  ]
])('%s', (_, requests, taken, expected) => expect(placed(requests, taken)).toEqual(expected));

test('where not all find room, what is worth more stays', () => {
  const [a, b] = [
    request('a', true, [0, 0, 9, 9]),
    request('b', true, [20, 0, 29, 9], [5, 0, 14, 9])
  ];
  const taken: Box[] = [[15, 0, 30, 9]];
  expect(placed([a, b], taken)).toEqual({ a: 0 });
  expect(placed([a, { ...b, worth: 2 }], taken)).toEqual({ b: 1 });
});

test('what one label avoids, another may cover', () => {
  const avoiding = { ...request('a', false, [0, 0, 9, 9]), avoid: [[0, 0, 5, 5]] as Box[] };
  expect(placed([avoiding, request('b', false, [0, 0, 9, 9])])).toEqual({ b: 0 });
});
