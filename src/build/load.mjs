import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mergeConfig, runnerImport } from 'vite';

/** Reads what a module imports while it is itself still being read. `inline`: Vite's name for what runs here. */
const ahead = { environments: { inline: { dev: { preTransformRequests: true } } } };

/**
 * Runs a module of this folder with all that it imports, typed or not.
 * @param {string} file
 * @param {import('vite').InlineConfig} [config]
 */
export async function load(file, config = { configFile: false, logLevel: 'warn' }) {
  // What Kit knows of the project, which `tsconfig.json` extends, is not there in a fresh clone.
  if (!existsSync('.svelte-kit/tsconfig.json'))
    spawnSync(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], {
      stdio: 'inherit'
    });
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { module } = await runnerImport(path, mergeConfig(config, ahead));
  return module;
}
