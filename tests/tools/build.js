import { spawnSync } from 'node:child_process';

/**
 * Builds the site as a reader gets it, whatever the environment of the caller: a test runner's own
 * would make it a build for tests.
 *
 * @param {object} [options]
 * @param {string} [options.folder] the project's; the current one if not given
 * @param {Record<string, string>} [options.environment] more of it, `ORIGIN` and the like
 * @returns {{ status: number | null, log: string }} the exit status, 0 for success, and the output
 */
export function build({ folder = '.', environment = {} } = {}) {
  const own = /^(NODE_ENV|VITEST.*|VITE_.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|BASE_PATH|ORIGIN)$/;
  const inherited = Object.entries(process.env).filter(([name]) => !own.test(name));
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...Object.fromEntries(inherited), ...environment },
    shell: process.platform === 'win32'
  });
  return { status, log: `${stdout}${stderr}` };
}
