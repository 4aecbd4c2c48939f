import { mkdirSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { storyDir } from '../lib/story/dir.js';
import { createDesk } from './dev/desk.ts';
import { createMade } from './dev/made.ts';
import { panelPage } from './dev/panelPage.ts';
import { createTerminal } from './dev/terminal.ts';
import { isWithin } from './paths.mjs';
import { plainError } from './plainError.ts';

/** What Vite itself answers, whatever the story is like. */
const modules = /^(@|src\/|node_modules\/|\.svelte-kit\/)/;
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png'
};
/** Milliseconds in which the changes of one save come together. */
const together = 25;
/** Milliseconds without a request or a change after which there is time to look at the pictures. */
const rest = 800;

/**
 * The dev server needs no build: it makes what a build would when it is asked for it. On a change in
 * the story's folder it reads the story: what is wrong is said in the terminal and in every open page,
 * which stays as it is; else pages reload, at the step that was edited. On a change in `src/` all is
 * made again.
 */
export const dev: Plugin = {
  name: 'make-on-demand',
  apply: 'serve',
  configureServer(server) {
    const { root, base, logger } = server.config;
    // Vite may start itself again; by then `STORY_DIR` names a copy.
    const folder = (process.env.STORY_DIR_EDITED ??= storyDir());
    const source = join(root, 'src');
    const room = join(root, '.svelte-kit', `story-${process.pid}`);
    rmSync(room, { recursive: true, force: true });
    mkdirSync(room, { recursive: true });
    process.once('exit', () => rmSync(room, { recursive: true, force: true }));

    const desk = createDesk(server, folder, room);
    const say = createTerminal({
      info: (line) => logger.info(line),
      error: (line) => logger.error(line)
    });
    const made = createMade();
    /** What the code throws before any story could be shown: then Kit says it. */
    let failed = false;
    let ready: Promise<void> | undefined;
    let changes: ReturnType<typeof setTimeout> | undefined;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    let code = false;

    const tell = (): void => {
      say(desk.report());
      server.ws.send('story:problems', desk.report());
    };
    async function update(withCode: boolean): Promise<void> {
      try {
        const { isNew, place, anew } = await desk.update(withCode);
        failed = false;
        tell();
        if (!isNew) return;
        made.forget(anew);
        server.ws.send('story:reload', { place });
      } catch (error) {
        failed = true;
        logger.error(plainError(error));
        server.ws.send({ type: 'full-reload' });
      }
    }
    const updated = (): Promise<void> => {
      const withCode = code;
      code = false;
      return (ready = (ready ?? Promise.resolve()).then(() => update(withCode)));
    };
    /** Looking at the pictures takes a while: it waits until nobody waits for anything else. */
    const whenQuiet = (): void => {
      clearTimeout(quiet);
      quiet = setTimeout(async () => {
        await ready;
        try {
          if (await desk.inspect()) tell();
        } catch (error) {
          logger.error(plainError(error));
        }
      }, rest);
    };

    server.watcher.add([folder, source]);
    server.watcher.on('all', (_event, file) => {
      if (!isWithin(folder, file) && !isWithin(source, file)) return;
      code ||= isWithin(source, file);
      clearTimeout(changes);
      changes = setTimeout(updated, together);
      whenQuiet();
    });
    server.ws.on('story:ask', async (_data, client) => {
      await (ready ?? updated());
      client.send('story:problems', desk.report());
    });
    server.httpServer?.once('listening', () => void (ready ?? updated()));
    server.httpServer?.once('close', () => {
      clearTimeout(changes);
      clearTimeout(quiet);
    });

    server.middlewares.use(async (request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname.replace(base, '').replace(/^\//, '');
      whenQuiet();
      if (modules.test(path)) return next();
      await (ready ?? updated());
      const edition = desk.edition();
      if (edition === null && !failed) {
        const isPage = request.headers.accept?.includes('text/html') === true;
        const { errors } = desk.report();
        return isPage
          ? answer(response, 500, 'text/html', panelPage(base))
          : answer(response, 500, 'text/plain', errors.join('\n'));
      }
      if (edition === null || !made.has(path)) return next();
      try {
        const content = await made.contentOf(path, edition);
        if (content === null) return next();
        response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
        response.end(content);
      } catch (error) {
        logger.error(`${path}: ${plainError(error)}`);
        answer(response, 500, 'text/plain', plainError(error));
      }
    });
  }
};

function answer(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
  response.end(text);
}
