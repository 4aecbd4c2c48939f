import type { Engine, Pane, View } from '../engines/engine.ts';
import { objections } from './axe.ts';
import { chains, chainsOverStage } from './chaining.ts';
import { afterwards, onArrival, pressButton } from './manners.ts';
import type { Reading } from './pages.ts';
import { due, pieces, readSteps, settle, showFrame } from './scenes.ts';
import type { HostSites } from './server.ts';
import { readStory } from './story.ts';
import { until } from './wait.ts';

/**
 * Reads a page of somebody else's from its beginning to its end, as a reader would.
 * @returns everything that is wrong with it: nothing, if it passes
 */
export async function read(
  engine: Engine,
  reading: Reading,
  { hosts, evil }: HostSites,
  site: string
): Promise<string[]> {
  const view = await engine.open(reading.look);
  const trouble: string[] = [];
  try {
    await view.goto(`${hosts}start`);
    await view.goto(hosts + reading.path);
    const entries = () => view.evaluate(() => history.length);
    const length = await entries();
    trouble.push(...(await onArrival(view)));
    if (reading.opens) await pressButton(view);

    const found = await pieces(view, site);
    for (const [i, piece] of found.entries()) {
      // A browser lets what is out of sight sleep.
      await showFrame(view, site, i);
      trouble.push(...(await settle(piece, reading)), ...(await readSteps(piece)));
      trouble.push(...(await settle(piece, reading, true)));
    }
    if (reading.story) trouble.push(...(await readStory(view, site, reading)));
    trouble.push(...(await afterwards(view, reading, [hosts, evil, site])));
    if (engine.name === 'Chromium')
      for (const pane of asked(reading, view, found)) trouble.push(...(await objections(pane)));
    if (engine.wheel && due(0, reading) !== null) trouble.push(...(await chains(view, site)));
    if (engine.wheel && reading.story === 'rolled') trouble.push(...(await chainsOverStage(view)));

    if ((await entries()) !== length) trouble.push('reading has left traces in the history');
    // Once it has left a page that isolates itself, WebKitGTK's driver answers nothing more.
    if (engine.name === 'WebKit' && reading.name === '21-isolated') return trouble;
    await view.back();
    await until('the page before', () => view.evaluate(() => location.pathname === '/start')).catch(
      () => trouble.push('the way back is blocked')
    );
    return trouble;
  } finally {
    await view.close();
  }
}

/**
 * The documents to ask axe about: the host's, with what is drawn in it, and, where the host changes what
 * is in a frame, those in frames. One that runs no scripts answers no promise.
 */
const asked = (
  { look, scene, changesFrames }: Reading,
  view: View,
  found: readonly Pane[]
): Pane[] => [
  ...(look?.scripts === false ? [] : [view]),
  ...(scene === 'all' || !changesFrames ? [] : found)
];
