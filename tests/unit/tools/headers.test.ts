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
