import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../tools/headers.js';

const text = `# a comment
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: frame-ancestors 'self'

/embed/*
  Content-Security-Policy: frame-ancestors *
/about/
  X-Robots-Tag: none
`;

describe('headersFor', () => {
  const rules = parseHeaders(text);
  const everywhere = { 'x-content-type-options': 'nosniff' };
  const self = { 'content-security-policy': "frame-ancestors 'self'" };
  const any = { 'content-security-policy': 'frame-ancestors *' };

  test.each([
    { path: '/', expected: { ...everywhere, ...self } },
    { path: '/embed/scene/map/', expected: { ...everywhere, ...any } },
    { path: '/about/', expected: { ...everywhere, ...self, 'x-robots-tag': 'none' } },
    { path: '/about/more', expected: { ...everywhere, ...self } }
  ])('$path', ({ path, expected }) => expect(headersFor(rules, path)).toEqual(expected));
});

test.each([
  { line: 'no-slash', message: '_headers:1: neither a path' },
  { line: '/*\n  no colon here', message: '_headers:2: neither a path' },
  { line: '  X-Early: before any path', message: '_headers:1: neither a path' }
])('a line that is no header stops the reading: $line', ({ line, message }) => {
  expect(() => parseHeaders(line)).toThrow(message);
});

describe('the files for other servers', () => {
  const rules = parseHeaders(readFileSync('static/_headers', 'utf8'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  test('the headers name the version of embed.js that is built', () => {
    expect(rules.map(({ pattern }) => pattern)).toContain(`/embed/${version}/*`);
  });

  test.each(['static/headers.nginx.conf', 'static/headers.Caddyfile'])(
    '%s says the same',
    (file) => {
      const sample = readFileSync(file, 'utf8');
      for (const { headers } of rules)
        for (const [name, value] of Object.entries(headers)) {
          expect(sample.toLowerCase(), name).toContain(name);
          expect(sample, value).toContain(`"${value}"`);
        }
      expect(sample.replaceAll('\\', '')).toContain(`embed/${version}`.replace('embed/', ''));
    }
  );

  test('Caddy’s has every path with every header of it', () => {
    const sample = readFileSync('static/headers.Caddyfile', 'utf8');
    for (const { pattern, headers } of rules) {
      if (pattern === '/*') continue;
      for (const [name, value] of Object.entries(headers))
        expect(sample.toLowerCase()).toContain(
          `header ${pattern} ${name} "${value}"`.toLowerCase()
        );
    }
  });
});
