import { readFileSync } from 'node:fs';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Engine, View } from '../engines/engine.ts';
import { journey, nameOf } from './journey.ts';
import { noted, type Noted } from './notebook.ts';
import { sideways, wordsOf } from './page.ts';
import { goThere } from './stops.ts';
import { narrowest, windows } from './windows.ts';
import { wordsIn } from './wordsIn.ts';

/** Every step and not only each chapter's first: `npm run test:all`. */
const every = process.env.STEPS === 'every';

/**
 * What Firefox says of requests that a page let go as it was left, where a service worker had them, and what
 * it asks for by itself where a page is left before its icon has come. Had one failed that mattered, what it
 * was for would not be there.
 */
const letGo =
  /A ServiceWorker intercepted the request and encountered an unexpected error\.$|^404: .*\/favicon\.ico$/;

/** The journey in one engine, in every window; skipped, by a line that says so, without it. */
export function readsStory(
  name: string,
  start: (path: string) => Promise<Engine>,
  path: string | null
): void {
  describe.skipIf(!path)(`the story in ${name}`, () => {
    let engine: Engine;
    let notebook: Noted | null = null;
    beforeAll(async () => {
      engine = await start(path as string);
      if (engine.name === 'WebKit') notebook = await noted(inject('site'));
    });
    afterAll(async () => {
      await engine?.close();
      await notebook?.close();
    });

    describe.each(windows)('$width × $height', (size) => {
      let view: View;
      let site = '';
      beforeAll(async () => {
        site = notebook?.site ?? inject('site');
        view = await engine.open(size);
        await view.goto(site);
      });
      afterAll(() => view?.close());

      /** What went wrong in this window since the last test that is not the site being asked for its own files. */
      const trouble = async () => [
        ...view.trouble
          .splice(0)
          .filter((line) => !line.startsWith(`foreign: ${site}`) && !letGo.test(line)),
        ...((await notebook?.take(view)) ?? [])
      ];

      test('all words are there, and nothing is wider than the window', async () => {
        const width = await view.evaluate(() => innerWidth);
        expect(width).toBeLessThanOrEqual(Math.max(size.width, narrowest));
        const built = wordsIn(parseDocument(readFileSync('build/index.html', 'utf8')));
        expect(Object.keys(built).length).toBeGreaterThan(20);
        expect(await wordsOf(view)).toEqual(built);
        expect(await sideways(view)).toBe(false);
      });

      for (const stop of journey)
        test(nameOf(stop), async () => {
          await goThere({ view, site, every }, stop);
          expect(await trouble()).toEqual([]);
        });
    });
  });
}
