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
 * @throws if a line is neither, so that a slip does not silently drop a security header
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const rule = rules.at(-1);
    const header = /^\s+([\w-]+):\s*(\S.*)$/.exec(line);
    if (header && rule) rule.headers[String(header[1]).toLowerCase()] = String(header[2]).trim();
    else if (/^\/\S*$/.test(line)) rules.push({ pattern: line.trim(), headers: {} });
    else throw new Error(`_headers:${index + 1}: neither a path nor a "Name: value": ${line}`);
  }
  return rules;
}

/**
 * The headers of one path, their names in lower case; where two rules name the same header, the later one wins.
 *
 * @param {HeaderRule[]} rules
 * @param {string} path from the site's root, `/` first
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  const holds = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
  );
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
