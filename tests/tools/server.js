import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { withSlashes } from '../../src/build/paths.mjs';
import { headersFor, readHeaders } from './headers.js';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.cff': 'application/yaml; charset=utf-8',
  '.zip': 'application/zip',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon'
};

/**
 * One file of the site, held in memory; `packed` is its brotli form, made when first asked for.
 * @typedef {{ type: string, body: Buffer, packed?: Buffer }} Asset
 */

/**
 * Every file of a built site, by its path from the site's root. Nothing outside the folder can be
 * asked for, because only what is listed here is served.
 *
 * @param {string} root
 * @returns {Map<string, Asset>}
 */
export function readSite(root) {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(root, name)).isFile());
  return new Map(
    files.map((name) => {
      const type = types[extname(name)] ?? 'application/octet-stream';
      return [`/${withSlashes(name)}`, { type, body: readFileSync(join(root, name)) }];
    })
  );
}

/**
 * The bytes a host that compresses ahead of time would send: brotli at its strongest for text,
 * as they are for fonts and pictures, which are compressed already.
 *
 * @param {Asset} asset
 * @returns {Buffer}
 */
export function pack(asset) {
  if (!/charset/.test(asset.type)) return asset.body;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return (asset.packed ??= brotliCompressSync(asset.body, { params }));
}

/**
 * Serves a built site as a static host would: compressed, typed, with the headers of its
 * `_headers` file, folders by their `index.html`, and its `404.html` (if any) for the rest.
 *
 * @param {object} options
 * @param {string} options.root the built site
 * @param {string} [options.base] the path it is mounted at, `/news` or ''
 * @param {string} [options.host] the name or address to listen on
 * @param {number} [options.port] the first port to try; 0 for any free one
 * @param {boolean} [options.exact] whether no other port will do
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with `/`
 * @throws (rejects) if it cannot listen there
 */
export async function serve({ root, base = '', host = 'localhost', port = 0, exact = false }) {
  const site = readSite(root);
  const rules = readHeaders(join(root, '_headers'));

  const server = createServer((request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    }
    const path = withinBase(pathname, base);
    if (path !== null && !path.endsWith('/') && site.has(`${path}/index.html`)) {
      return void response
        .writeHead(308, { location: `${base}${path}/${query ? `?${query}` : ''}` })
        .end();
    }
    const name = path?.endsWith('/') ? posix.join(path, 'index.html') : path;
    const found = name === null || name === '/_headers' ? undefined : site.get(name ?? '');
    const asset = found ??
      site.get('/404.html') ?? { type: 'text/plain', body: Buffer.from('404') };
    const brotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
    const body = brotli ? pack(asset) : asset.body;
    response.writeHead(found ? 200 : 404, {
      'cache-control': 'no-cache',
      ...headersFor(rules, path ?? '/'),
      'content-type': asset.type,
      'content-length': String(body.length),
      vary: 'accept-encoding',
      ...(body === asset.body ? {} : { 'content-encoding': 'br' })
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });

  const granted = await listen(server, host, port, exact);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${granted}${base}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      })
  };
}

/**
 * @param {string} pathname
 * @param {string} base
 * @returns {string | null} the decoded path from the site's root, or null where it is not ours
 */
function withinBase(pathname, base) {
  if (pathname !== base && !pathname.startsWith(`${base}/`)) return null;
  try {
    return decodeURIComponent(pathname.slice(base.length)) || '/';
  } catch {
    return null;
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port tried first; then, unless only this one will do, the ones above it
 * @param {boolean} exact
 * @returns {Promise<number>} the port it got
 */
function listen(server, host, port, exact) {
  return new Promise((done, fail) => {
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && !exact && port < 65535) server.listen(++port, host);
      else fail(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}
