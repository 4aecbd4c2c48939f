import { describe, expect, test } from 'vitest';
import { captionOf } from '$lib/player/pointing/caption';
import { nearestIn } from '$lib/player/pointing/nearest';
import { search } from '$lib/player/pointing/search';
import { viewportFor } from '$lib/player/stage/viewport';

describe('the nearest mark', () => {
  const points = [
    { key: 'near', x: 10, y: 10, reach: 5 },
    { key: 'area', x: 100, y: 10, reach: 80 },
    { key: 'large', x: 110, y: 10, reach: 300 }
  ];
  const at = nearestIn(points);

  test.each([
    [12, 12, 'near'],
    [60, 10, 'area'],
    // Nearer to the small mark than to an area, but only in the area.
    [30, 10, 'area'],
    [250, 10, 'large'],
    [10, 900, undefined]
  ])('at %d, %d is %s', (x, y, key) => expect(at(x, y)?.key).toBe(key));

  test('is none where there are no marks', () => expect(nearestIn([])(0, 0)).toBeNull());
});

describe('a caption', () => {
  const long = { name: 'A name of some length', text: 'word '.repeat(80), note: 'And a note' };
  const windows = [
    viewportFor({ width: 320, height: 568 }, 'overlay'),
    viewportFor({ width: 360, height: 640 }, 'overlay'),
    viewportFor({ width: 1280, height: 800 }, 'columns')
  ];

  test.each(windows)('never leaves the screen: $width px', (viewport) => {
    for (const x of [0, viewport.width / 2, viewport.width])
      for (const y of [0, viewport.height / 2, viewport.height])
        for (const named of [long, { name: 'Short', text: '' }]) {
          const box = captionOf(named, { key: 'a', x, y, reach: 9 }, viewport);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
          expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
          for (const line of box.lines) expect(line.y).toBeLessThan(box.y + box.height);
        }
  });

  test('stands above its mark, or below where there is no room', () => {
    const viewport = windows[2]!;
    const named = { name: 'A', text: 'B' };
    const above = captionOf(named, { key: 'a', x: 800, y: 400, reach: 9 }, viewport);
    expect(above.y + above.height).toBeLessThan(400);
    expect(captionOf(named, { key: 'a', x: 800, y: 20, reach: 9 }, viewport).y).toBeGreaterThan(20);
  });
});

describe('the search', () => {
  const names = {
    1: { name: 'Thaba-Moea', text: 'A: B', within: 'Thaba-Tseka' },
    2: { name: 'Mantšonyane', text: 'A: C', within: 'Thaba-Tseka' },
    3: { name: 'Maseru', text: 'A: D', within: 'Maseru' },
    4: { name: 'Abia', text: 'A: E', within: 'Maseru' },
    5: { name: '’Makhoroana', text: 'A: F', within: 'Berea' }
  };

  test.each([
    ['thaba moea', '1'],
    ['MANTSONYANE', '2'],
    ["'makhoroana", '5'],
    ['makhoroana', '5']
  ])('“%s” is found however it is written', (wanted, key) =>
    expect(search(names, wanted)).toMatchObject({ one: { key }, group: null, nearest: null })
  );

  test('a district gives its list, and its namesake too', () => {
    const { one, group } = search(names, 'Maseru');
    expect(one?.key).toBe('3');
    expect(group?.all.map(({ key }) => key)).toEqual(['3', '4']);
    expect(search(names, 'thaba-tseka')).toMatchObject({
      one: null,
      group: { name: 'Thaba-Tseka' }
    });
  });

  test.each([
    ['Maseri', 'Maseru'],
    ['mants', 'Mantšonyane'],
    ['Xyz', null],
    ['', null]
  ])('“%s” is no name; the nearest is %s', (wanted, nearest) =>
    expect(search(names, wanted)).toEqual({ one: null, group: null, nearest })
  );
});
