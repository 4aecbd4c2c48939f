import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { onlyCode } from './onlyCode.ts';
import { fill } from './template.ts';

const folder = 'tests/hosts/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8'
};

const isolated = (policy: string | null) => ({
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': policy ?? 'require-corp'
});

/** The sites that are not ours. */
export interface HostSites {
  /** The hosts' own address, with `/` at its end. */
  readonly hosts: string;
  /** A third site, which means no good. */
  readonly evil: string;
  close(): Promise<void>;
}

/**
 * Serves `tests/hosts/` from 127.0.0.1, where ours is on localhost: other sites, not only other
 * origins. Nothing here has a header but its type, and the isolated page what isolates it.
 * @param site our own address
 */
export async function serveHosts(site: string): Promise<HostSites> {
  const files = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  const servers = await Promise.all(
    ['hosts', 'evil'].map(async () => {
      const server = createServer((request, response) => {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
        const name = pathname.slice(1);
        const type = types[extname(name)];
        if (name === 'start')
          return void response
            .writeHead(200, { 'content-type': types['.html'] })
            .end('<!doctype html><title>Before</title><link rel="icon" href="data:," />');
        if (!files.has(name) || !type) return void response.writeHead(404).end();
        const text = readFileSync(folder + name, 'utf8');
        const code = searchParams.get('code');
        const mode = [code, searchParams.get('mode')].includes('inline') ? 'inline' : 'frame';
        response.writeHead(200, {
          'content-type': type,
          ...(name === '21-isolated.html' ? isolated(searchParams.get('policy')) : {})
        });
        response.end(
          type.includes('html')
            ? fill(onlyCode(text, code), { site, evil: evil ?? '', mode })
            : text
        );
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      return server;
    })
  );
  const [hosts, evil] = servers.map(
    (server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  ) as [string, string];
  return {
    hosts,
    evil,
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    }
  };
}
