import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  writeFileSync(join(root, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
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

  test('listens where it is told to', async () => {
    const other = await serve({ root, host: '127.0.0.1' });
    expect(new URL(other.url).hostname).toBe('127.0.0.1');
    expect((await ask(other.url, '/')).status).toBe(200);
    await other.close();
  });
});
