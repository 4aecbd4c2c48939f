import { spawn, spawnSync } from 'node:child_process';

/**
 * The environment of a reader's terminal, whatever that of the caller: a test runner's own would make
 * everything a thing for tests.
 *
 * @param {Record<string, string>} [more] more of it, `ORIGIN` and the like
 * @returns {NodeJS.ProcessEnv}
 */
export function plainEnvironment(more = {}) {
  const own = /^(NODE_ENV|VITEST.*|VITE_.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|BASE_PATH|ORIGIN)$/;
  const inherited = Object.entries(process.env).filter(([name]) => !own.test(name));
  return { ...Object.fromEntries(inherited), ...more };
}

/** All parts but the packing, which takes longest and only reads what the others made. */
export const unpacked = ['client', 'guests', 'stills', 'hosts', 'films', 'site'];

/**
 * The exit status, 0 for success, and the output.
 * @typedef {{ status: number | null, log: string }} Built
 */

/**
 * Builds the site as a reader gets it.
 *
 * @param {object} [options]
 * @param {string} [options.folder] the project's; the current one if not given
 * @param {Record<string, string>} [options.environment] more of it, `ORIGIN` and the like
 * @param {readonly string[]} [options.parts] of the build; all if none is named
 * @returns {Built}
 */
export function build({ folder = '.', environment = {}, parts = [] } = {}) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', ...parts], {
    ...inShell(environment),
    cwd: folder,
    encoding: 'utf8'
  });
  return { status, log: `${stdout}${stderr}` };
}

/**
 * Builds all of the site here, while something else is done.
 * @returns {Promise<Built>}
 */
export function buildMeanwhile() {
  const building = spawn('npm', ['run', 'build'], inShell());
  let log = '';
  for (const stream of [building.stdout, building.stderr])
    stream.setEncoding('utf8').on('data', (text) => (log += text));
  return new Promise((done, fail) => {
    building.on('error', fail);
    building.on('close', (status) => done({ status, log }));
  });
}

/** @param {Record<string, string>} [environment] */
const inShell = (environment) => ({
  env: plainEnvironment(environment),
  shell: process.platform === 'win32'
});
