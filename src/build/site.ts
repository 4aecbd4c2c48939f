import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { storyLanguage } from '../lib/story/dir.js';
import { inlineStyles } from './inlineStyles';

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
  writeFileSync(story, inlineStyles(readFileSync(story, 'utf8'), read));
  const all = readdirSync('build', { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).length;
}
