import { expect, test } from 'vitest';
import { runBuild } from '../../src/build/run';
import { guestNames, guestScript } from '../../src/build/guests';

test('a build of a part that there is not names those there are', async () => {
  const said: string[] = [];
  await expect(runBuild(['isles'], (line) => said.push(line))).rejects.toThrow(
    'the build has no part isles; it has story, client, guests, stills, hosts, films, site'
  );
  expect(said).toEqual([]);
});

test('every scene has a guest script, and nothing else is one', async () => {
  expect(guestNames()).toEqual(expect.arrayContaining(['early', 'story', 'graphic', 'scene-card']));
  expect(await guestScript('scene-none')).toBeNull();
});
