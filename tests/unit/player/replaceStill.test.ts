import { replaceStill } from '$lib/player/replaceStill';
import { expect, test } from 'vitest';

/** As much of an element as there is to it. */
function placeWith(...names: string[]) {
  let childNodes = names.map((name) => ({ name }));
  return {
    get childNodes() {
      return childNodes;
    },
    add: (name: string) => void childNodes.push({ name }),
    replaceChildren(...children: { name: string }[]) {
      childNodes = children;
    },
    get names() {
      return childNodes.map(({ name }) => name);
    }
  };
}
type Place = ReturnType<typeof placeWith>;
const replace = (place: Place, draw: (target: Place) => unknown) =>
  replaceStill(
    place as unknown as HTMLElement,
    draw as unknown as (target: HTMLElement) => unknown
  );

test('what is drawn takes the place of the still, and never stands beside it', () => {
  const place = placeWith('still', 'text');
  const drawn = replace(place, (target) => {
    expect(target.names).toEqual([]);
    target.add('layer');
    return 'drawn';
  });
  expect(drawn).toBe('drawn');
  expect(place.names).toEqual(['layer']);
});

test('where it cannot be drawn the still is as it was, and nothing is left half drawn', () => {
  const place = placeWith('still');
  const fail = (target: Place) => {
    target.add('half a layer');
    throw new Error('no such seat');
  };
  expect(() => replace(place, fail)).toThrow('no such seat');
  expect(place.names).toEqual(['still']);
});
