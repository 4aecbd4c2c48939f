import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pack } from '../../../src/build/packed/packed';
import { serve } from '../../tools/server.js';

const root = mkdtempSync(join(tmpdir(), 'site-'));
const page = `<!doctype html><title>A page</title>${'<p>again'.repeat(100)}`;
let site: Awaited<ReturnType<typeof serve>>;
let mounted: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(root, 'method'));
  mkdirSync(join(root, 'fonts'));
  writeFileSync(join(root, 'index.html'), page);
  writeFileSync(join(root, 'method/index.html'), 'how');
  writeFileSync(join(root, '404.html'), 'none');
  writeFileSync(join(root, 'fonts/a.woff2'), 'font');
  const { br, gz } = await pack(Buffer.from(page));
  writeFileSync(join(root, 'ready.html'), page);
  writeFileSync(join(root, 'ready.html.br'), br);
  writeFileSync(join(root, 'ready.html.gz'), gz);
  writeFileSync(
    join(root, '_headers'),
    '/*\n  X-Content-Type-Options: nosniff\n/method/\n  X-Here: yes\n/fonts/*\n  Cache-Control: immutable\n'
  );
  writeFileSync(join(root, '..', `${root.split('/').at(-1)}-secret`), 'no');
  site = await serve({ root });
  mounted = await serve({ root, base: '/news' });
});

afterAll(async () => {
  await site.close();
  await mounted.close();
  rmSync(root, { recursive: true });
  rmSync(`${root}-secret`);
});

interface Answer {
  status: number | undefined;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** Asks as written: unlike `fetch`, it neither tidies the path nor unpacks the answer. */
function ask(url: string, path: string, headers = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        done({ status, headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', fail)
      .end();
  });
}

describe('serve', () => {
  test('sends a folder’s index with type, length and the headers of its file', async () => {
    const { status, headers, body } = await ask(site.url, '/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(page);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(page.length),
      'x-content-type-options': 'nosniff'
    });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('packs text with brotli for whoever takes it', async () => {
    const { headers, body } = await ask(site.url, '/', { 'accept-encoding': 'gzip, br' });
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(body.length).toBeLessThan(page.length / 4);
    expect(brotliDecompressSync(body).toString()).toBe(page);
  });

  test.each([
    ['gzip, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync]
  ])('to whoever takes %s sends what lies packed beside it', async (accepted, encoding, unpack) => {
    const { headers, body } = await ask(site.url, '/ready.html', { 'accept-encoding': accepted });
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': encoding
    });
    expect(unpack(body).toString()).toBe(page);
  });

  test('says in a line that nothing has changed', async () => {
    const { etag } = (await ask(site.url, '/')).headers;
    const { status, headers, body } = await ask(site.url, '/', { 'if-none-match': String(etag) });
    expect([status, headers.etag, body.length]).toEqual([304, etag, 0]);
  });

  test('reads headers by the path that it serves', async () => {
    for (const path of ['/method/', '//method/', '/a/../method/'])
      expect((await ask(site.url, path)).headers['x-here'], path).toBe('yes');
  });

  test('lets nobody keep that there is no such file', async () => {
    expect((await ask(site.url, '/fonts/a.woff2')).headers['cache-control']).toBe('immutable');
    expect((await ask(site.url, '/fonts/b.woff2')).headers['cache-control']).toBe('no-cache');
  });

  test('sends fonts as they are', async () => {
    const { headers } = await ask(site.url, '/fonts/a.woff2', { 'accept-encoding': 'br' });
    expect(headers).toMatchObject({ 'content-type': 'font/woff2', 'content-length': '4' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test.each([
    { path: '/nothing', status: 404 },
    { path: '//', status: 200 },
    { path: '/_headers', status: 404 },
    { path: '/%E0%A4%A', status: 404 },
    { path: '/../site-secret', status: 404 },
    { path: `/..%2f${root.split('/').at(-1)}-secret`, status: 404 },
    { path: '/method/', status: 200 },
    { path: '/?step=gunshots', status: 200 }
  ])('answers $path with $status', async ({ path, status }) => {
    const answer = await ask(site.url, path);
    expect(answer.status).toBe(status);
    if (status === 404) expect(answer.body.toString()).toBe('none');
  });

  test('sends a folder’s name on to the folder, its query kept', async () => {
    const { status, headers } = await ask(mounted.url, '/news/method?a=1');
    expect([status, headers.location]).toEqual([308, '/news/method/?a=1']);
  });

  test('mounted at a path, answers there and nowhere else', async () => {
    expect((await ask(mounted.url, '/news/')).status).toBe(200);
    expect((await ask(mounted.url, '/')).status).toBe(404);
    expect((await ask(mounted.url, '/newspaper/')).status).toBe(404);
  });

  test('only reads', async () => {
    expect((await ask(site.url, '/', {}, 'POST')).status).toBe(405);
    const head = await ask(site.url, '/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  test('takes the next port where one is taken', async () => {
    const taken = Number(new URL(site.url).port);
    const other = await serve({ root, port: taken });
    expect(Number(new URL(other.url).port)).toBeGreaterThan(taken);
    await other.close();
  });

  test('says so where no other port than the one that is taken will do', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serve({ root, port, exact: true })).rejects.toThrow('EADDRINUSE');
  });

  test('answers when the site is there, or says that it never will be', async () => {
    const late = mkdtempSync(join(tmpdir(), 'late-'));
    let build = () => {};
    const when = new Promise<void>((done) => (build = done));
    const other = await serve({ root: late, when });
    const answer = ask(other.url, '/');
    writeFileSync(join(late, 'index.html'), page);
    build();
    expect((await answer).body.toString()).toBe(page);
    await other.close();
    rmSync(late, { recursive: true });
    const none = await serve({ root: late, when: Promise.reject(new Error('not built')) });
    expect((await ask(none.url, '/')).status).toBe(503);
    await none.close();
  });

  test('listens where it is told to', async () => {
    const other = await serve({ root, host: '127.0.0.1' });
    expect(new URL(other.url).hostname).toBe('127.0.0.1');
    expect((await ask(other.url, '/')).status).toBe(200);
    await other.close();
  });
});
