import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';

/** How a host fails to give what it is asked for: never, by a status, broken off, or by a page of somebody else's. */
export type Fault = 'none' | 'portal' | 'silence' | 'cut' | number;

/** What a hotel or a host that is being mended answers, whatever was asked for. */
const portal =
  '<!doctype html><html lang="en"><title>Sign in</title><p>Sign in to go on.</p></html>';

/** A host of the site, in a folder, that can fail and publish anew. */
export interface FaultyHost {
  readonly url: string;
  /** Told for each request what to do, by its path from the site's folder; nothing if not set. */
  fault: (path: string) => Fault;
  /** Whether it has published a next build, in which each script has another name; the old ones are gone. */
  next: boolean;
  /** Makes another thing of the worker's script. */
  worker: (script: string) => string;
  /** The paths that were not answered as they should be, as they came. */
  readonly failed: string[];
  close(): void;
}

/** The name of a script in the next build, and back: the first letter of its hash twice, or once. */
const renamed = (text: string): string => text.replace(/-([\w-])(?=[\w-]{7}\.js\b)/g, '-$1$1');
const original = (path: string): string => path.replace(/-([\w-])\1(?=[\w-]{7}\.js$)/, '-$1');
const isScript = (path: string): boolean => /^islands\/.*\.js$/.test(path);

/** Serves the built site; nothing is wrong with it until a test says so. */
export async function faultyHost(): Promise<FaultyHost> {
  const from = inject('nested');
  const folder = new URL(from).pathname;

  const ask = async (path: string) => {
    const answer = await fetch(from + path);
    const body = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, type: answer.headers.get('content-type') ?? '', body };
  };
  const inNext = async (path: string) => {
    if (isScript(path) && original(path) === path)
      return { status: 404, type: '', body: Buffer.from('') };
    const answer = await ask(original(path));
    if (!/html|javascript/.test(answer.type)) return answer;
    let text = renamed(answer.body.toString());
    if (answer.type.includes('html')) text = text.replace('<title>', '<title>Corrected: ');
    return { ...answer, body: Buffer.from(text) };
  };
  /** The worker of the next build knows its scripts by what they are now. */
  async function nextWorker(text: string): Promise<string> {
    let script = text.replace(/(?<=version:\W)[0-9a-f]{12}/, 'f'.repeat(12));
    for (const [, path = '', hash = ''] of script.matchAll(/"(islands\/[^"]+)":\W([0-9a-f]{8})/g)) {
      const { body } = await inNext(path);
      script = script.replace(hash, createHash('sha256').update(body).digest('hex').slice(0, 8));
    }
    return script;
  }

  const host: FaultyHost = {
    url: '',
    fault: () => 'none',
    next: false,
    worker: (script) => script,
    failed: [],
    close: () => void (server.close(), server.closeAllConnections())
  };
  const server = createServer(async (request, response: ServerResponse) => {
    const path = (request.url ?? '/').slice(folder.length);
    const fault = host.fault(path);
    if (fault !== 'none') host.failed.push(path);
    if (fault === 'silence') {
      // Given up as soon as the host speaks again: a browser has only so many connections to one.
      const waiting = setInterval(() => host.fault(path) !== 'silence' && response.destroy(), 50);
      return void response.on('close', () => clearInterval(waiting));
    }
    if (typeof fault === 'number')
      return void response.writeHead(fault, { 'cache-control': 'no-cache' }).end('Not now.');
    if (fault === 'portal')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end(portal);
    const answer = await (host.next ? inNext : ask)(path);
    let { body } = answer;
    if (path === 'service-worker.js') {
      const script = host.next ? await nextWorker(body.toString()) : body.toString();
      body = Buffer.from(host.worker(script));
    }
    response.writeHead(answer.status, {
      'content-type': answer.type,
      'content-length': body.length,
      'cache-control': 'no-cache'
    });
    if (fault !== 'cut') return void response.end(body);
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(host, { url: `http://localhost:${port}${folder}` });
}
