import type { HeaderRule } from './rules';

type Rules = readonly HeaderRule[];

const everywhere = '/*';
const comment = (lines: readonly string[], indent = ''): string =>
  lines.map((line) => `${indent}# ${line}\n`).join('');
const each = (rules: Rules) =>
  rules.flatMap(({ path, headers }) =>
    Object.entries(headers).map(([name, value]) => ({ path, name, value }))
  );

/** For static hosts that know a file of this form, and for `npm run preview`. */
export const staticHeaders = (rules: Rules): string =>
  comment([
    'Read by static hosts that know this file and by `npm run preview`. Written by `npm run headers`.',
    'What a page can say for itself stands in its own content security policy; this is the rest.'
  ]) +
  '\n' +
  rules
    .map(
      ({ path, headers, why = [] }) =>
        `${comment(why)}${path}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join('')}`
    )
    .join('\n');

/** For Caddy. */
export const caddyHeaders = (rules: Rules): string =>
  comment([
    "The headers of `_headers`, where their reasons are, for Caddy, inside the site's own block.",
    'Written by `npm run headers`.'
  ]) +
  `header {\n${each(rules)
    .filter(({ path }) => path === everywhere)
    .map(({ name, value }) => `\t${name} "${value}"\n`)
    .join('')}}\n` +
  each(rules)
    .filter(({ path }) => path !== everywhere)
    .map(({ path, name, value }) => `header ${path} ${name} "${value}"\n`)
    .join('');

/** What nginx sends where no rule says otherwise; a header without a value is not sent. */
const otherwise: Readonly<Record<string, string>> = { 'Cache-Control': 'no-cache' };

const variable = (name: string): string => `$story_${name.toLowerCase().replaceAll('-', '_')}`;
/** A path as a key of nginx's `map`: itself, or an expression for all that begin with it. */
const key = (path: string): string =>
  path.endsWith('*')
    ? `~^${path.slice(0, -1).replaceAll(/[.+?()[\]{}|\\^$]/g, String.raw`\$&`)}`
    : path;

/** For nginx: a map of the paths for each header that some have, and then every header. */
export function nginxHeaders(rules: Rules): string {
  const all = each(rules).filter(({ path }) => path === everywhere);
  const some = each(rules).filter(({ path }) => path !== everywhere);
  const names = [...new Set(some.map(({ name }) => name))];
  const maps = names.map(
    (name) =>
      `map $uri ${variable(name)} {\n  default "${otherwise[name] ?? ''}";\n${some
        .filter((one) => one.name === name)
        .map(({ path, value }) => `  ${key(path)} "${value}";\n`)
        .join('')}}\n`
  );
  const add = (name: string, value: string) => `add_header ${name} ${value} always;\n`;
  return [
    comment([
      'The headers of `_headers`, where their reasons are, for nginx. The site is taken to stand at the root',
      'of its host. Written by `npm run headers`.'
    ]),
    comment(['In `http { … }`: what differs by path.']) + maps.join(''),
    comment(['In `server { … }`; a header without a value is not sent.']) +
      all.map(({ name, value }) => add(name, `"${value}"`)).join('') +
      names.map((name) => add(name, variable(name))).join('')
  ].join('\n');
}
