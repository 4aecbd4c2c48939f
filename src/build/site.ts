import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { storyLanguage } from '../lib/story/dir.js';
import { firstScreen, withoutFaces } from './firstScreen';
import { joinStyles, movedTo } from './joinStyles';
import { joinPieceStyles } from './pieceStyles';

/**
 * Renders every page into `build/`, with `vite.config.ts`, beside what the other parts have made.
 * @returns how many files there are
 */
export async function buildSite(): Promise<number> {
  await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
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
