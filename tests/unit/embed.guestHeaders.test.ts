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
    expect({
      ...framed,
      ...of('/')
    }).toEqual({ ...framed, 'content-security-policy': "frame-ancestors 'self'" });
  });
  test('no rule speaks of framing in the old way, which knows no list', () => {
    expect(rules.flatMap(({ headers }) => Object.keys(headers))).not.toContain('x-frame-options');
  });
});

describe('what pages that are isolated ask of us', () => {
  test.each([
    '/embed/embed.js',
    '/embed/v/1a2b/inline.js',
    '/embed/guest/scene-map.js',
    '/stills/noon.svg',
    '/oembed/map.json',
    '/data/votes.csv',
    '/keyframes/night.json',
    '/_app/immutable/assets/face.woff2'
  ])('leave to load %s, and to read it', (path) =>
    expect(of(path)).toMatchObject({
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*'
    })
  );
  test.each(['/embed/scene/map/', '/embed/guest.css'])('leave to load %s', (path) =>
    expect(of(path)['cross-origin-resource-policy']).toBe('cross-origin')
  );
  test.each(['/embed/scene/map/', '/embed/story/', '/embed/graphic/'])(
    'that what they frame is isolated too: %s',
    (path) => expect(of(path)['cross-origin-embedder-policy']).toBe('require-corp')
  );
  test.each(['/', '/embed/', '/sources/'])('nothing of pages that nobody frames: %s', (path) =>
    expect(of(path)).not.toHaveProperty('cross-origin-embedder-policy')
  );
});
