import { describe, expect, test } from 'vitest';
import { headersFor, readHeaders } from '../tools/headers.js';

const rules = readHeaders('static/_headers');
const of = (path: string) => headersFor(rules, path);

describe('who may frame the site', () => {
  // A header that lets everybody in does not let in a page in a sandbox: it has no address that fits.
  test.each([
    '/embed/',
    '/embed/scene/map/',
    '/embed/story/',
    '/embed/graphic/',
    '/embed/guest.css'
  ])('anybody, because nothing is said: %s', (path) =>
    expect(of(path)).not.toHaveProperty('content-security-policy')
  );
  test.each(['/', '/index.html', '/sources/', '/data/'])('only itself: %s', (path) =>
    expect(of(path)['content-security-policy']).toBe("frame-ancestors 'self'")
  );
  test('what else the site asks of browsers holds in a frame too', () => {
    const framed = of('/embed/story/');
    expect(Object.keys(framed)).toContain('x-content-type-options');
    expect(of('/')).toEqual({
      ...framed,
      'content-security-policy': "frame-ancestors 'self'"
    });
  });
  test('no rule speaks of framing in the old way, which knows no list', () => {
    expect(rules.flatMap(({ headers }) => Object.keys(headers))).not.toContain('x-frame-options');
  });
});
