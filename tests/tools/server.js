import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isText, types } from '../../src/build/headers/types.mjs';
import { withSlashes } from '../../src/build/paths.mjs';
import { headersFor, readHeaders } from './headers.js';

/**
 * One file of the site, held in memory; `packed` is its brotli form, `tag` its ETag, from when they
 * are first asked for.
 * @typedef {{ type: string, body: Buffer, packed?: Buffer, tag?: string }} Asset
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

/** Brotli as hosts have it that pack what they send: a fortieth of the work of the strongest. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * The bytes that a host sends whose files stand packed beside them; where only a part of the site was built
 * they do not, and are packed here. Fonts and pictures go as they are: they are compressed already.
 *
 * @param {Map<string, Asset>} site
 * @param {string} path
 * @param {Asset} asset
 * @param {string} accepted the encodings that the browser takes
 * @returns {{ body: Buffer, encoding?: 'br' | 'gzip' }}
 */
function encode(site, path, asset, accepted) {
  if (!isText(asset.type)) return { body: asset.body };
  if (/\bbr\b/.test(accepted)) {
    asset.packed ??= site.get(`${path}.br`)?.body ?? brotliCompressSync(asset.body, quick);
    return { body: asset.packed, encoding: 'br' };
  }
  const body = /\bgzip\b/.test(accepted) ? site.get(`${path}.gz`)?.body : undefined;
  return body ? { body, encoding: 'gzip' } : { body: asset.body };
}

/**
 * What tells one state of a file from another.
 * @param {Asset} asset
 */
const tagOf = (asset) =>
  (asset.tag ??= `"${createHash('sha256').update(asset.body).digest('base64url').slice(0, 16)}"`);

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
 * @param {Promise<unknown>} [options.when] the site is read, and asked for, when this is fulfilled; if it is
 *   rejected, everything is answered by 503. At once if not given
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with `/`
 * @throws (rejects) if it cannot listen there
 */
export async function serve(options) {
  const { root, base = '', host = 'localhost', port = 0, exact = false, when } = options;
  const read = () => ({ site: readSite(root), rules: readHeaders(join(root, '_headers')) });
  const reading = when ? when.then(read, () => null) : read();

  const server = createServer(async (request, response) => {
    const known = await reading;
    if (known === null) return void response.writeHead(503).end();
    const { site, rules } = known;
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
    const name = path?.endsWith('/') ? `${path}index.html` : path;
    const found = name === null || name === '/_headers' ? undefined : site.get(name ?? '');
    const asset = found ??
      site.get('/404.html') ?? { type: 'text/plain', body: Buffer.from('404') };
    const headers = {
      ...headersFor(rules, path ?? '/'),
      // That there is no such file is not to be kept.
      ...(found ? {} : { 'cache-control': 'no-cache' }),
      vary: 'accept-encoding',
      ...(found ? { etag: tagOf(asset) } : {})
    };
    if (found && request.headers['if-none-match'] === tagOf(asset))
      return void response.writeHead(304, headers).end();
    const file = found ? (name ?? '') : '/404.html';
    const accepted = String(request.headers['accept-encoding']);
    const { body, encoding } = encode(site, file, asset, accepted);
    response.writeHead(found ? 200 : 404, {
      ...headers,
      'content-type': asset.type,
      'content-length': String(body.length),
      ...(encoding ? { 'content-encoding': encoding } : {})
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
 * @returns {string | null} the decoded path from the site's root, without `//` and `..`, or null where it is not ours
 */
function withinBase(pathname, base) {
  if (pathname !== base && !pathname.startsWith(`${base}/`)) return null;
  try {
    return posix.normalize(decodeURIComponent(pathname.slice(base.length)) || '/');
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
