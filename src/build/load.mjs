import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

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
  const { module } = await runnerImport(fileURLToPath(new URL(file, import.meta.url)), config);
  return module;
}
