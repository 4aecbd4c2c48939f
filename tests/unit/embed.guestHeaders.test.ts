import { describe, expect, test } from 'vitest';
import { headersFor, readHeaders } from '../tools/headers.js';

const rules = readHeaders('static/_headers');
const of = (path: string) => headersFor(rules, path);

describe('who may frame the site', () => {
  test.each(['/embed/scene/map/', '/embed/story/', '/embed/graphic/', '/embed/guest.css'])(
    'anybody: %s',
    (path) => expect(of(path)['content-security-policy']).toBe('frame-ancestors *')
  );
  test.each(['/', '/sources/', '/data/'])('only itself: %s', (path) =>
    expect(of(path)['content-security-policy']).toBe("frame-ancestors 'self'")
  );
  test('what else the site asks of browsers holds in a frame too', () => {
    const policy = 'content-security-policy';
    expect({ ...of('/embed/story/'), [policy]: '' }).toMatchObject({ ...of('/'), [policy]: '' });
  });
  test('no rule speaks of framing in the old way, which knows no list', () => {
    expect(rules.flatMap(({ headers }) => Object.keys(headers))).not.toContain('x-frame-options');
  });
});
