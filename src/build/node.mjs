// Stops with one plain sentence where Node is too old for the tools of this project, which would only
// fail somewhere in the middle. `npm` runs it before it installs, builds, tests or serves.
//
// Written for any Node there is: no import that an old one lacks, no syntax that it cannot read.
import { readFileSync } from 'node:fs';

/** `^20.19.0 || ^22.13.0 || >=24` */
const { engines } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
);

/**
 * What to say of a Node that this project does not run on; an empty string for one that it does.
 * @param {string} version `20.19.4`
 * @param {string} [range] ranges as in `package.json`: `^` and `>=` only, joined by `||`
 */
export function nodeProblem(version, range = engines.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = range.split('||').some((/** @type {string} */ part) => {
    const [, sign, least = 0, less = 0] = /^(\^|>=)(\d+)(?:\.(\d+))?/.exec(part.trim()) || [];
    if (sign === '>=' && major > Number(least)) return true;
    return major === Number(least) && minor >= Number(less);
  });
  return fits
    ? ''
    : 'This needs Node 20.19 or newer (of 22: 22.13), and here is ' +
        version +
        ': install a newer one from https://nodejs.org, then run the same command again.';
}

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
