import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else's that embeds ours. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Another site than ours: another host name as well as another port. */
export interface HostServer {
  /** Gives the page an address. */
  put(page: HostPage): string;
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves what it is given to, on 127.0.0.1, where the site itself is on localhost. */
export async function hostServer(): Promise<HostServer> {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers
    });
    response.end(page?.html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(page) {
      const path = `/${pages.size}`;
      pages.set(path, page);
      return origin + path;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      })
  };
}
