import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { fetchOldChromium } from './oldChromium.js';

/** Root (as in a container) has no sandbox to offer; nothing is fetched behind the tests' back. */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--font-render-hinting=none',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];

/** The first is Chromium without its own windows: it does the same in half the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome'
];
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * Whether this browser starts here: one that lacks a system library is found but of no use.
 * @param {string} path
 * @param {string} [question] anything that it answers and then ends
 */
export function runs(path, question = '--version') {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, [question], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * Where programs of these names would be, the likeliest first.
 * @param {readonly string[]} names
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** @returns {string | undefined} the first working Chromium or Chrome of this machine */
const installed = () =>
  [...onPath(names), ...usual, chromium.executablePath()].find((path) => runs(path));

/** Fetches the Chromium that the test library itself was built for. */
function download() {
  const cli = createRequire(import.meta.url).resolve('playwright-core/package.json');
  spawnSync(
    process.execPath,
    [join(cli, '..', 'cli.js'), 'install', 'chromium', '--no-shell', '--no-progress'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: 300_000,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env }
    }
  );
}

/**
 * Installs Debian's own packages; only root may, and only Debian and its kin have apt-get.
 * @param {readonly string[]} packages
 */
export function installPackages(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-yq', '--no-install-recommends', ...packages], options);
}

/**
 * The browser that tests and proofs drive: `CHROME_PATH` if set, `old` for the oldest, else one found on this machine,
 * else the test library's own download, else Debian's package when run by root.
 *
 * @returns {string} the path of its executable
 * @throws if there is none to be had, saying what to do
 */
export function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given === 'old') return fetchOldChromium();
  if (given) {
    if (runs(given)) return given;
    throw new Error(
      `CHROME_PATH is ${given}, which does not start. Point it at Chrome or Chromium.`
    );
  }
  const debian = ['chromium-headless-shell', 'chromium'].map(
    (name) => () => installPackages([name])
  );
  for (const obtain of [() => {}, download, ...debian]) {
    obtain();
    const path = installed();
    if (path) return path;
  }
  throw new Error(
    'No Chrome or Chromium was found, and none could be installed. Install one, or set CHROME_PATH.'
  );
}

/**
 * A browser whose pages have no service workers, since what these answer no test can route or count; but
 * those of a context with `serviceWorkers: 'allow'`.
 *
 * @param {string} [executablePath]
 * @param {readonly string[]} more flags of the browser
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launch(executablePath = findBrowser(), more = []) {
  const browser = await chromium.launch({ executablePath, args: [...flags, ...more] });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    if (options?.serviceWorkers !== 'allow')
      await context.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })
      );
    return context;
  };
  return browser;
}
