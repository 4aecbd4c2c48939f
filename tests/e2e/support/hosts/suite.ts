import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Engine } from '../engines/engine.ts';
import type { Reading } from './pages.ts';
import { comesBack } from './place.ts';
import { read } from './read.ts';
import { serveHosts, type HostSites } from './server.ts';

/** One engine and the hosts' sites, for all tests of a file; skipped, by a line that says so, without it. */
export function inEngine(
  name: string,
  start: ((path: string) => Promise<Engine>) | null,
  path: string | null,
  tests: (running: () => { engine: Engine; sites: HostSites; site: string }) => void
): void {
  describe.skipIf(!path || !start)(name, () => {
    let engine: Engine;
    let sites: HostSites;
    beforeAll(async () => {
      sites = await serveHosts(inject('site'));
      engine = await (start as (path: string) => Promise<Engine>)(path as string);
    });
    afterAll(async () => {
      await engine?.close();
      await sites?.close();
    });
    tests(() => ({ engine, sites, site: inject('site') }));
  });
}

/** A test for each of these readings. */
export function readsWell(
  readings: readonly Reading[],
  running: () => { engine: Engine; sites: HostSites; site: string }
): void {
  for (const reading of readings)
    test(reading.title, async () => {
      const { engine, sites, site } = running();
      expect(await read(engine, reading, sites, site)).toEqual([]);
    });
}

/** A test that a reader who goes away and comes back is where they were. */
export function keepsPlace(running: () => { engine: Engine; site: string }): void {
  test('who goes away and comes back is where they were', async () => {
    const { engine, site } = running();
    await comesBack(engine, site);
  });
}
