import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headerFiles } from '../../../src/build/headers/files';
import { types } from '../../../src/build/headers/types.mjs';
import { headersFor, parseHeaders, readHeaders } from '../../tools/headers.js';
import { caddyRules, nginxHeaders } from './samples.ts';

const text = `# a comment
/*
  X-Content-Type-Options: nosniff

/
  Content-Security-Policy: frame-ancestors 'self'
/about/*
  Content-Security-Policy: frame-ancestors 'self'
/about/us/
  X-Robots-Tag: none
`;

describe('headersFor', () => {
  const rules = parseHeaders(text);
  const everywhere = { 'x-content-type-options': 'nosniff' };
  const self = { 'content-security-policy': "frame-ancestors 'self'" };

  test.each([
    { path: '/', expected: { ...everywhere, ...self } },
    { path: '/embed/scene/map/', expected: everywhere },
    { path: '/about/us/', expected: { ...everywhere, ...self, 'x-robots-tag': 'none' } },
    { path: '/about/us/more', expected: { ...everywhere, ...self } }
  ])('$path', ({ path, expected }) => expect(headersFor(rules, path)).toEqual(expected));
});

test.each([
  { line: 'no-slash', message: '_headers:1: neither a path' },
  { line: '/*\n  no colon here', message: '_headers:2: neither a path' },
  { line: '  X-Early: before any path', message: '_headers:1: neither a path' },
  { line: '/*.js\n  X-A: 1', message: '_headers:1: neither a path' }
])('a line that is no header stops the reading: $line', ({ line, message }) => {
  expect(() => parseHeaders(line)).toThrow(message);
});

// One host sends the later of the two, another both: `frame-ancestors 'self', frame-ancestors *`.
test.each([
  ['/*', '/embed/*'],
  ['/embed/*', '/*'],
  ['/embed/*', '/embed/embed.js'],
  ['/embed/embed.js', '/embed/*'],
  ['/a', '/a'],
  ['/a*', '/a/b*']
])('one header in two rules for one path stops the reading: %s, %s', (one, other) => {
  const both = (name: string) => `${one}\n  X-A: 1\n${other}\n  ${name}: 2`;
  expect(() => parseHeaders(both('x-a'))).toThrow(`_headers:4: ${one} sets x-a`);
  expect(parseHeaders(both('x-b'))).toHaveLength(2);
});
test('one header twice in one rule stops the reading', () => {
  expect(() => parseHeaders('/a\n  X-A: 1\n  X-A: 2')).toThrow('_headers:3');
});
test.each([
  ['/a', '/b'],
  ['/a/*', '/b/*'],
  ['/a/*', '/a']
])('one header in two rules for other paths does not: %s, %s', (one, other) => {
  expect(parseHeaders(`${one}\n  X-A: 1\n${other}\n  X-A: 2`)).toHaveLength(2);
});

test.each(Object.entries(headerFiles))('%s is as npm run headers writes it', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

describe('the files for other servers say what their own lists of types lack', () => {
  test.each(['.csv', '.geojson', '.md', '.bib', '.cff', '.webmanifest'])('%s', (ending) => {
    const type = types[ending]!;
    const [bare = ''] = type.split(';');
    const nginx = readFileSync('servers/nginx.conf', 'utf8');
    expect(nginx).toContain(`  ${bare} ${ending.slice(1)};\n`);
    expect(/^charset_types (.*);$/m.exec(nginx)?.[1]?.split(' ')).toContain(bare);
    expect(readFileSync('servers/Caddyfile', 'utf8')).toContain(`Content-Type "${type}"`);
  });
});

describe('the files for other servers say the same', () => {
  const rules = readHeaders('static/_headers');
  const paths = [
    ...rules.map(({ pattern }) => pattern.replace('*', 'file')),
    '/',
    '/embed/',
    '/embed/story/',
    '/embed/guest.css',
    '/embed/xembed.js',
    '/stills/index.json',
    '/data',
    '/database/'
  ];
  const nginx = readFileSync('servers/nginx.conf', 'utf8');
  const caddy = caddyRules(readFileSync('servers/Caddyfile', 'utf8'));

  test.each(paths)('of %s', (path) => {
    const expected = headersFor(rules, path);
    expect(headersFor(caddy, path)).toEqual(expected);
    expect(nginxHeaders(nginx, path)).toEqual({ 'cache-control': 'no-cache', ...expected });
  });
});
