import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../../src/build/headers/rules';
import { types } from '../../../src/build/headers/types.mjs';
import { packSite } from '../../../src/build/packed/packed';
import { serve } from '../../tools/server.js';
import { realServers, start } from './realServers.ts';

// What is said to servers is asked of the servers themselves, beside ours, which the other tests use.
const folder = mkdtempSync(join(tmpdir(), 'servers-'));
const site = join(folder, 'site');
/** A path for every rule, and a file of every type. */
const paths = [
  ...rules
    .filter(({ path }) => path !== '/*')
    .map(({ path }) => path.replace(/\/\*$/, '/a.html').replace('*', 'a.html')),
  ...Object.keys(types).map((ending) => `/data/a${ending}`),
  '/stills/a/'
];
const missing = ['/none', '/islands/none.js', '/data/none.csv', '/keyframes/none.json'];
const text = 'the same words again and again. '.repeat(20);

let ours: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  for (const path of [...paths, '/404.html']) {
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path === '/404.html' ? 'no such page' : text);
  }
  writeFileSync(
    join(site, '_headers'),
    rules
      .map(
        ({ path, headers }) =>
          `${path}\n${Object.entries(headers)
            .map(([name, value]) => `  ${name}: ${value}\n`)
            .join('')}`
      )
      .join('')
  );
  await packSite(site);
  ours = await serve({ root: site });
});
afterAll(async () => {
  await ours.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
const ask = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    request(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) })
      );
    })
      .on('error', fail)
      .end();
  });

/** Names of one type: the newer one of each, which browsers take alike. */
const sameType = (type = ''): string =>
  type
    .replace('application/javascript', 'text/javascript')
    .replace('text/xml', 'application/xml')
    .replace('image/vnd.microsoft.icon', 'image/x-icon');
const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
/** What the samples are about. */
const said = ({ status, headers }: Answer) => ({
  status,
  type: sameType(headers['content-type']),
  ...Object.fromEntries(names.map((name) => [name, headers[name.toLowerCase()]]))
});

describe.each(realServers)('$name', (server) => {
  const { name, program } = server;
  let real: Awaited<ReturnType<typeof start>> | undefined;
  beforeAll(async () => {
    if (program) real = await start(server, join(folder, name), site);
    // eslint-disable-next-line no-console -- what is not tested is not to be taken for tested
    else console.warn(`${name} is not installed: what servers/ tells it is not tried.`);
  });
  afterAll(() => real?.stop());

  test.skipIf(!program)('sends every file as our own server does', async () => {
    for (const path of paths) {
      const mine = await ask(new URL(path, ours.url).href);
      expect(mine.status, path).toBe(200);
      expect(said(await ask(real!.url + path)), path).toEqual(said(mine));
    }
  });

  test.skipIf(!program)('has a page for what is not there, which nobody keeps', async () => {
    for (const path of missing) {
      const { status, headers, body } = await ask(real!.url + path);
      expect([path, status, headers['cache-control'], body.toString()]).toEqual([
        path,
        404,
        'no-cache',
        'no such page'
      ]);
      expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
      expect(headers['x-content-type-options'], path).toBe('nosniff');
    }
  });

  test.skipIf(!program)('sends texts packed, and in a line that nothing has changed', async () => {
    for (const path of ['/index.html', '/data/a.csv', '/data/a.svg']) {
      const packed = await ask(real!.url + path, { 'accept-encoding': 'gzip, br' });
      const { 'content-encoding': encoding, vary, etag } = packed.headers;
      const unpack = encoding === 'br' ? brotliDecompressSync : gunzipSync;
      expect(unpack(packed.body).toString(), path).toBe(text);
      expect(vary?.toLowerCase(), path).toContain('accept-encoding');
      const again = await ask(real!.url + path, {
        'accept-encoding': 'gzip, br',
        'if-none-match': etag!
      });
      expect([again.status, again.body.length], path).toEqual([304, 0]);
    }
  });
});
