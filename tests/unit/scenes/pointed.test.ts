import { describe, expect, test } from 'vitest';
import { stageData } from '$lib/scenes/build';
import { namesOf } from '$lib/scenes/names';
import { loadPointers, pointsIn } from '$lib/scenes/points';
import { sentences } from '$lib/scenes/sentences';
import type { Point } from '$lib/scenes/types';
import type { Viewport } from '$lib/drawing/viewport';
import { viewports } from './boxes';
import { constituencies, lives, night } from './keyframes';
import { named as constituencyNames } from '$lib/scenes/constituencies/named';
import { named as lifeNames } from '$lib/scenes/lives/named';
import { named as nightNames } from '$lib/scenes/night/named';
import { people } from './lives.pictures';
import { picture, picturesOf, story } from './story';

const layouts = import.meta.glob<{ layout(keyframe: unknown, viewport: Viewport): unknown }>(
  '/src/lib/scenes/*/layout.ts',
  { eager: true }
);
const stages = stageData(story);
/** The scenes whose marks are words, which need no others. */
const wordy = ['accounts', 'card', 'command'];
const pointers = await loadPointers(
  Object.values(stages).flatMap((all) => all.map((s) => s.scene))
);
const sizes = viewports.filter(([name]) => /^(360|1280)/.test(name));

/** Every picture of the story with its points and their names. */
const pictures = Object.entries(stages).flatMap(([chapter, steps]) => {
  const names = namesOf(story, stages, chapter);
  return steps.map(({ id, scene, keyframe }, i) => ({
    id,
    scene,
    names: names[i] ?? {},
    points: (viewport: Viewport): Point[] => {
      const graph = layouts[`/src/lib/scenes/${scene}/layout.ts`]?.layout(keyframe, viewport);
      return pointsIn([{ scene, graph, opacity: 1 }], pointers);
    }
  }));
});

describe.each(sizes)('what can be pointed at, in %s', (_size, viewport) => {
  test('has a name in every picture but those of words', () => {
    const some = new Set<string>();
    for (const { id, scene, names, points } of pictures) {
      const all = points(viewport);
      if (all.length > 0) some.add(scene);
      for (const { key, x, y, reach } of all) {
        expect(names[key]?.name, `${id}: ${key}`).toBeTruthy();
        expect([x, y, reach].every(Number.isFinite), `${id}: ${key}`).toBe(true);
      }
    }
    const scenes = new Set(
      pictures.map(({ scene }) => scene).filter((one) => !wordy.includes(one))
    );
    expect(some).toEqual(scenes);
  });

  test('is a tile, and then its seat', () => {
    const keysOf = (scene: string) =>
      pictures
        .filter((one) => one.scene === scene)
        .map((one) => one.points(viewport).map(({ key }) => key))
        .map((keys) => keys.filter((key) => key.startsWith('constituency:')).sort());
    const [tiles] = keysOf('constituencies');
    expect(tiles).toHaveLength(story.constituencies.length);
    expect(keysOf('assembly')).toContainEqual(tiles);
  });
});

test('a picture that is half gone cannot be pointed at', () => {
  const graph = { slopes: [], bars: [{ year: 1, x: 0, y: 0, width: 9, height: 9 }] };
  expect(pointsIn([{ scene: 'votes', graph, opacity: 0.6 }], pointers)).not.toEqual([]);
  expect(pointsIn([{ scene: 'votes', graph, opacity: 0.5 }], pointers)).toEqual([]);
});

describe('what is said of a mark', () => {
  test('no winner is more certain than the table has it', () => {
    const names = constituencyNames(story, constituencies(story, picture('constituencies', {})));
    for (const { number, confidence, note, name, district } of story.constituencies) {
      expect(names[`constituency:${number}`]).toMatchObject({ name, within: district });
      expect(names[`constituency:${number}`]?.note).toBe(
        confidence === 'high' || note === null ? undefined : note
      );
    }
  });

  test('an hour has its source, and the source’s own words for it', () => {
    const [, given] = picturesOf('night').find(([, one]) => one.attributes.shows) ?? [];
    const made = night(story, given ?? picture('night', {}));
    const names = nightNames(story, made);
    const reports = story.reports.filter(({ event, source }) => names[`${event}/${source}`]);
    expect(reports.length).toBeGreaterThan(0);
    for (const { event, source, who, hour, phrase } of reports)
      for (const part of [who, hour, phrase])
        if (part !== null) expect(names[`${event}/${source}`]?.text).toContain(part);
  });

  test('no life has an end before it has come', () => {
    const row = story.lives.find(({ state, toLatest }) => state === 'in office' && toLatest);
    const [from, to] = [row?.fromEarliest ?? '', row?.toLatest ?? ''];
    const at = (until: string) => {
      const attributes = { people: people.join(' '), from: '2000-01', to: '2040-12', until };
      return Object.entries(lifeNames(story, lives(story, picture('lives', attributes)))).find(
        ([key]) => key === `${row?.person}:in-office:${from}`
      )?.[1].text;
    };
    expect(at(from)).not.toContain('until');
    expect(at(`${Number(to.slice(0, 4)) + 1}-01`)).toContain('until');
    expect(at('2001-01')).toBeUndefined();
  });

  test('sentences follow one another with one stop', () => {
    expect(sentences('One', '', 'Two.', 'Three')).toBe('One. Two. Three');
  });
});
