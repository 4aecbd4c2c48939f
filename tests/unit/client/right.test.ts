import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isRight } from '../../../src/client/worker/right';

const page = '<!doctype html>\n<html lang="en" data-story="noon">\n<p>Words.</p></html>\n';
const signIn = '<!doctype html><html lang="en"><p>Sign in</p></html>';
const script = 'export const a = 1;';
const hash = createHash('sha256').update(script).digest('hex').slice(0, 8);
const known = { slug: 'noon', hashes: { 'islands/a-12345678.js': hash } };

/** An answer of the site's own host, as a browser gives it. */
const answer = (
  body: BodyInit,
  type: string,
  more: { status?: number; redirected?: boolean } = {}
) =>
  Object.defineProperties(
    new Response(body, { status: more.status ?? 200, headers: { 'content-type': type } }),
    { type: { value: 'basic' }, redirected: { value: more.redirected ?? false } }
  );
const html = 'text/html; charset=utf-8';

describe('is what was asked for', () => {
  test.each([
    ['', page, html],
    ['people/', page, html],
    ['stills/noon-tall.svg', '<svg/>', 'image/svg+xml'],
    ['names/noon.json', '{}', 'application/json'],
    // What its hash says, whatever the host calls it.
    ['islands/a-12345678.js', script, 'text/plain'],
    [`keyframes/noon.json?v=${hash}`, script, 'application/json'],
    // A script of another build: by its kind alone.
    ['islands/b-12345678.js', script, 'text/javascript']
  ])('%s', async (path, body, type) => {
    const response = answer(body, type);
    expect(await isRight(path, response, known)).toBe(true);
    expect(await response.text()).toBe(body);
  });
});

describe('is not', () => {
  test.each([
    ['a page of somebody else’s', '', signIn, html],
    ['a page that breaks off', '', page.slice(0, -12), html],
    ['another story’s page', '', page.replace('noon', 'dusk'), html],
    ['a page for a still', 'stills/noon-tall.svg', signIn, html],
    ['a page for a script', 'islands/a-12345678.js', signIn, html],
    ['a page for a script of another build', 'islands/b-12345678.js', signIn, html],
    ['half a script', 'islands/a-12345678.js', script.slice(0, 9), 'text/javascript'],
    ['other keyframes', `keyframes/noon.json?v=${hash}`, '[]', 'application/json']
  ])('%s', async (_, path, body, type) =>
    expect(await isRight(path, answer(body, type), known)).toBe(false)
  );

  test('what is refused, redirected, or ends in the middle of the connection', async () => {
    expect(await isRight('', answer(page, html, { status: 503 }), known)).toBe(false);
    expect(await isRight('', answer(page, html, { redirected: true }), known)).toBe(false);
    const broken = new ReadableStream({ start: (stream) => stream.error(new Error('reset')) });
    expect(await isRight('', answer(broken, html), known)).toBe(false);
  });
});
