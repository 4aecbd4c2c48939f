import type { HeaderRule } from './rules';
import { isText, types } from './types.mjs';

type Rules = readonly HeaderRule[];

const everywhere = '/*';
/** Text that servers' own lists lack: they would send it as something to be saved. */
const unknown = ['.csv', '.geojson', '.md', '.bib', '.cff', '.webmanifest'] as const;
const bare = (ending: string): string => (types[ending] ?? '').split(';')[0] ?? '';
/** Text that Caddy names, without the encoding that it is in. */
const withoutCharset = ['.json', '.svg'] as const;
const texts = Object.values(types).filter(isText);
const textTypes = [
  ...new Set(['application/javascript', 'text/xml', ...texts.map((type) => type.split(';')[0])])
];

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
    "The headers of `static/_headers`, where their reasons are, for Caddy, inside the site's own block, after",
    '`root`. Written by `npm run headers`.'
  ]) +
  'file_server {\n\tprecompressed br gzip\n}\n' +
  'handle_errors {\n\theader Cache-Control "no-cache"\n\theader Content-Type "text/html; charset=utf-8"\n\trewrite * /404.html\n\tfile_server\n}\n' +
  [...unknown, ...withoutCharset]
    .map(
      (ending) =>
        `@${ending.slice(1)} path *${ending}\nheader @${ending.slice(1)} Content-Type "${types[ending]}"\n`
    )
    .join('') +
  'header ?Cache-Control "no-cache"\n' +
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
  // An answer that there is no such file is not to be kept.
  const kept = variable('Cache-Control');
  const found = `map $status ${kept}_found {\n  default "no-cache";\n  ~^[23] ${kept};\n}\n`;
  const valueOf = (name: string) => (name === 'Cache-Control' ? `${kept}_found` : variable(name));
  return [
    comment([
      'The headers of `static/_headers`, where their reasons are, for nginx. The site is taken to stand at the',
      'root of its host. Written by `npm run headers`.'
    ]),
    comment(['In `http { … }`: what differs by path.']) + maps.join('') + found,
    comment([
      'In `server { … }`, after `root`: what files are, and what stands packed beside them.'
    ]) +
      'include mime.types;\n' +
      `types {\n${unknown.map((ending) => `  ${bare(ending)} ${ending.slice(1)};\n`).join('')}}\n` +
      'charset utf-8;\n' +
      `charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};\n` +
      'index index.html;\nerror_page 404 /404.html;\ngzip_static on;\ngzip_vary on;\n' +
      comment(['Where nginx has its module for brotli: `brotli_static on;`.']),
    comment(['In the same place; a header without a value is not sent.']) +
      all.map(({ name, value }) => add(name, `"${value}"`)).join('') +
      names.map((name) => add(name, valueOf(name))).join('')
  ].join('\n');
}
