import { replaceStill } from '$lib/player/replaceStill';
import { expect, test } from 'vitest';

/** As much of an element as there is to it. */
function placeWith(...names: string[]) {
  const place = {
    childNodes: [] as { name: string; remove(): void }[],
    add(name: string) {
      const child = {
        name,
        remove: () => void place.childNodes.splice(place.childNodes.indexOf(child), 1)
      };
      place.childNodes.push(child);
    },
    get names() {
      return place.childNodes.map(({ name }) => name);
    }
  };
  names.forEach(place.add);
  return place;
}
type Place = ReturnType<typeof placeWith>;
const replace = (place: Place, draw: (target: Place) => unknown) =>
  replaceStill(
    place as unknown as HTMLElement,
    draw as unknown as (target: HTMLElement) => unknown
  );

test('what is drawn takes the place of the still, once it is there', () => {
  const place = placeWith('still', 'text');
  const drawn = replace(place, (target) => {
    expect(target.names).toEqual(['still', 'text']);
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
