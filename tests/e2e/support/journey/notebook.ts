import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { View } from '../engines/engine.ts';

/**
 * What the page's own script begins with: it writes down what a console would show. A page that is left lets
 * go what it was loading, and is gone before that is written down.
 */
const notes = `
const note = (line) =>
  sessionStorage.notebook = JSON.stringify([...JSON.parse(sessionStorage.notebook ?? '[]'), line]);
addEventListener('error', ({ message, target }) =>
  message ? note(message) : setTimeout(() => note('not loaded: ' + (target.src || target.href)), 500), true);
addEventListener('unhandledrejection', ({ reason }) => note('rejected: ' + reason));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  note('violates ' + effectiveDirective + ': ' + blockedURI));
for (const kind of ['error', 'warn']) console[kind] = (...words) => note(kind + ': ' + words.join(' '));
`;

/** The site with a notebook in its script, for an engine whose driver tells of nothing. */
export interface Noted {
  readonly site: string;
  /** What was written down in this window since it was last asked for, one line each. */
  take(view: View): Promise<string[]>;
  close(): Promise<void>;
}

/** Puts a server before the site, which changes nothing but the head of the page's one script. */
export async function noted(site: string): Promise<Noted> {
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const from = await fetch(new URL(path, site));
    const body = Buffer.from(await from.arrayBuffer());
    response.writeHead(from.status, { 'content-type': from.headers.get('content-type') ?? '' });
    if (/\/islands\/entry-[^/]*\.js$/.test(path)) response.write(notes);
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    site: `http://localhost:${(server.address() as AddressInfo).port}/`,
    take: (view) =>
      view.evaluate(() => {
        const lines = JSON.parse(sessionStorage.notebook ?? '[]') as string[];
        delete sessionStorage.notebook;
        return lines;
      }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      })
  };
}
