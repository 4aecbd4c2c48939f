import { existsSync as exists } from 'node:fs';
import { installPackages, onPath, runs } from './browser.js';
import { oldChromium } from './oldChromium.js';

/** Whether every engine has to be there: in `.ci/run` and `npm run test:all`. */
const all = process.env.ENGINES === 'all';

/**
 * Says that an engine is not here.
 * @param {string} what its name, for people
 * @param {string} help what to do about it
 * @returns {null}
 * @throws where every engine has to be there
 */
function missing(what, help) {
  if (all) throw new Error(`No ${what}, and ENGINES=all asks for it. ${help}`);
  console.warn(`No ${what}: its tests are skipped. ${help}`);
  return null;
}

/**
 * A browser that only some machines have: given by the environment, else found, else installed by
 * root, else `null`, with a line that says so.
 *
 * @param {object} wanted
 * @param {string} wanted.what its name, for people
 * @param {string} wanted.variable the environment variable that may hold its path
 * @param {readonly string[]} wanted.programs what it is called on the PATH
 * @param {readonly string[]} [wanted.usual] where else it may be
 * @param {readonly string[]} wanted.packages Debian's names for it and for what it needs
 * @param {readonly string[]} [wanted.needs] other programs that have to be there
 * @param {string} [wanted.question] what it answers if it works
 * @returns {string | null} the path of its executable
 * @throws if the environment names one that does not start, or asks for all and this one cannot be had
 */
function find({ what, variable, programs, usual = [], packages, needs = [], question }) {
  const works = (/** @type {string} */ path) => runs(path, question);
  const given = process.env[variable];
  if (given) {
    if (works(given)) return given;
    throw new Error(`${variable} is ${given}, which does not start.`);
  }
  const ready = () =>
    needs.every((name) => onPath([name]).some(exists)) &&
    [...onPath(programs), ...usual].find(works);
  for (const obtain of [() => {}, () => installPackages(packages)]) {
    obtain();
    const path = ready();
    if (path) return path;
  }
  return missing(what, `Install it, or set ${variable}.`);
}

/** Firefox as it is sold: no patched one is needed. */
export const findFirefox = () =>
  find({
    what: 'Firefox',
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    usual: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
    ],
    packages: ['firefox-esr']
  });

/** WebKitGTK's driver, which brings its own small browser; on a machine without a screen it needs one that is made up. */
export const findWebKit = () =>
  find({
    what: 'WebKitGTK',
    variable: 'WEBKIT_DRIVER_PATH',
    programs: ['WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb'],
    needs: process.env.DISPLAY ? [] : ['Xvfb'],
    question: '--help'
  });

/**
 * Whether the tests of the old Chromium are run: it is here, or all engines are asked for.
 * @returns {boolean}
 */
export const wantsOldChromium = () =>
  all || oldChromium() !== null || missing('old Chromium', 'ENGINES=all fetches it.') !== null;
