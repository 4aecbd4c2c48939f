import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { storyDir } from '../lib/story/dir.js';
import { load } from './load.mjs';
import { isWithin } from './paths.mjs';
import { plainError } from './plainError.ts';
import { program } from './vite.ts';

type Make = ReturnType<typeof import('./onDemand').onDemand>;

/** What the parts of a build would make, rather than Kit. */
const ours = /^(stills|embed\/guest|embed\/v)\/|^embed\/(embed\.js|manifest\.json)$/;
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png'
};

/**
 * The dev server needs no build: it makes what a build would when it is asked for it, and makes it
 * again, and every open page reloads, when anything in the story's folder or in `src/` has changed.
 */
export const dev: Plugin = {
  name: 'make-on-demand',
  apply: 'serve',
  configureServer(server) {
    const { root, base, logger } = server.config;
    const watched = [storyDir(), join(root, 'src')];
    let made = new Map<string, ReturnType<Make>>();
    let maker: Promise<Make> | undefined;

    server.watcher.add(watched);
    server.watcher.on('all', (_event, file) => {
      if (!watched.some((folder) => isWithin(folder, file))) return;
      made = new Map();
      maker = undefined;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    });

    server.middlewares.use(async (request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname.replace(base, '').replace(/^\//, '');
      if (!ours.test(path)) return next();
      try {
        maker ??= load('./onDemand.ts', program()).then(({ onDemand }) => onDemand() as Make);
        const make = await maker;
        const file = made.get(path) ?? make(path);
        made.set(path, file);
        const content = await file;
        if (content === null) return next();
        response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
        response.end(content);
      } catch (error) {
        logger.error(`${path}: ${plainError(error)}`);
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(plainError(error));
      }
    });
  }
};
