import { describe, expect, test } from 'vitest';
import * as map from '$lib/scenes/map/interpolate';
import { layout as layoutMap } from '$lib/scenes/map/layout';
import * as night from '$lib/scenes/night/interpolate';
import { layout as layoutNight } from '$lib/scenes/night/layout';
import { faultsIn } from '../../../src/build/verify/faults';
import { textsIn } from '../../../src/build/verify/texts';
import * as keyframes from './keyframes';
import { story } from './story';
import { turnsOf } from './turns';
import { viewports } from './boxes';

const turns = [
  ...turnsOf('map').map(([name, ...ends]) => ({
    name,
    at: (viewport: (typeof viewports)[number][1]) => {
      const [a, b] = ends.map((picture) => layoutMap(keyframes.map(story, picture), viewport));
      return map.interpolate(a!, b!);
    }
  })),
  ...turnsOf('night').map(([name, ...ends]) => ({
    name,
    at: (viewport: (typeof viewports)[number][1]) => {
      const [a, b] = ends.map((picture) => layoutNight(keyframes.night(story, picture), viewport));
      return night.interpolate(a!, b!);
    }
  }))
];

test('there are turns of maps', () => expect(turns.length).toBeGreaterThan(5));

/** As many as show what meets: what is in between is less than a pixel or two away. */
const moments = Array.from({ length: 39 }, (_, i) => (i + 1) / 40);

describe.each(viewports.filter(([name]) => /^(360|768|1280)/.test(name)))('%s', (_, viewport) => {
  test.each(turns)('$name: no words lie over others on the way', ({ at }) => {
    const moment = at(viewport);
    const found = moments.flatMap((t) =>
      faultsIn(textsIn(moment(t)), viewport).flatMap(([fault]) =>
        fault.includes('lies over') ? [`${t} ${fault}`] : []
      )
    );
    expect(found).toEqual([]);
  });
});
