import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { storyLanguage } from '../lib/story/dir.js';
import { firstScreen, withoutFaces } from './firstScreen';
import { joinStyles, movedTo } from './joinStyles';
import { joinPieceStyles } from './pieceStyles';

/** The thread that bundles the pages, and what comes when it has rendered them. */
interface Pages {
  readonly thread: Worker;
  readonly done: Promise<unknown[]>;
}
let pages: Pages | undefined;

/**
 * Begins to bundle the pages, on a thread of its own: of two cores one has little to do until they are
 * rendered. Nothing is written to `build/` yet.
 */
export function beginSite(): Pages {
  const thread = new Worker('./src/build/siteThread.mjs');
  const done = once(thread, 'exit');
  // Whoever waits for the pages hears of what goes wrong before.
  done.catch(() => {});
  return (pages ??= { thread, done });
}

/**
 * Renders every page into `build/`, with `vite.config.ts`, beside what the other parts have made.
 * @returns how many files there are
 */
export async function buildSite(): Promise<number> {
  const { thread, done } = pages ?? beginSite();
  thread.postMessage('others are done');
  const [code] = await done;
  if (code !== 0) throw new Error(`the pages could not be rendered: code ${String(code)}`);
  // The story alone: what else is opened was found through it, or is fetched into it without its styles.
  const folder = join('build', storyLanguage());
  const story = join(folder, 'index.html');
  const read = (address: string) => readFileSync(join(folder, address), 'utf8');
  const joined = joinStyles(readFileSync(story, 'utf8'), './_app/immutable/assets/story', read);
  if (joined) {
    const { html, link, address, css } = joined;
    writeFileSync(story, await firstScreen(html, link, movedTo('.', css, address)));
    writeFileSync(join(folder, address), withoutFaces(css));
  }
  joinPieceStyles(folder);
  const all = readdirSync('build', { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).length;
}
