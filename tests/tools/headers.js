import { readFileSync } from 'node:fs';

/**
 * @typedef {{ pattern: string, headers: Record<string, string> }} HeaderRule
 */

/**
 * Reads a `_headers` file as static hosts do: a line with a path pattern (`*` at its end matches
 * anything), then indented `Name: value` lines that hold for it.
 *
 * @param {string} text
 * @returns {HeaderRule[]}
 * @throws if a line is neither, so that a slip does not silently drop a security header; or if a path
 *   would have one header of two rules: some hosts then send the later, some both, joined by a comma
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const rule = rules.at(-1);
    const header = /^\s+([\w-]+):\s*(\S.*)$/.exec(line);
    const at = `_headers:${index + 1}`;
    if (header && rule) {
      const name = String(header[1]).toLowerCase();
      const before = rules.find((each) => name in each.headers && overlap(each, rule));
      if (before)
        throw new Error(`${at}: ${before.pattern} sets ${name} for paths of ${rule.pattern} too`);
      rule.headers[name] = String(header[2]).trim();
    } else if (/^\/[^\s*]*\*?$/.test(line)) rules.push({ pattern: line.trim(), headers: {} });
    else throw new Error(`${at}: neither a path nor a "Name: value": ${line}`);
  }
  return rules;
}

/**
 * Whether a pattern matches a path, or some path that another pattern matches.
 *
 * @param {string} pattern
 * @param {string} path
 * @returns {boolean}
 */
const matches = (pattern, path) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/**
 * @param {HeaderRule} one
 * @param {HeaderRule} other
 * @returns {boolean} whether there can be a path that both hold for
 */
const overlap = ({ pattern: one }, { pattern: other }) =>
  matches(one, other) || matches(other, one);

/**
 * The headers of one path, their names in lower case.
 *
 * @param {HeaderRule[]} rules as `parseHeaders` makes them: no two of them set one header for one path
 * @param {string} path from the site's root, `/` first
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  const holds = rules.filter(({ pattern }) => matches(pattern, path));
  return Object.assign({}, ...holds.map(({ headers }) => headers));
}

/**
 * @param {string} file
 * @returns {HeaderRule[]} none where the site has no such file
 */
export function readHeaders(file) {
  try {
    return parseHeaders(readFileSync(file, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return [];
    throw error;
  }
}
