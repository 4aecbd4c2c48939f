import { readdirSync } from 'node:fs';
import { build } from 'vite';

/**
 * Renders every page into `build/`, with `vite.config.ts`, beside what the other parts have made.
 * @returns how many files there are
 */
export async function buildSite(): Promise<number> {
  await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
  const all = readdirSync('build', { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).length;
}
