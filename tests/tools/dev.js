import { spawn } from 'node:child_process';
import { plainEnvironment } from './build.js';

/**
 * Starts the dev server, as `npm run dev` does.
 *
 * @param {string} folder the project's
 * @returns {Promise<{ url: string, log: () => string, close: () => Promise<void> }>} `url` ends with `/`
 */
export function startDev(folder) {
  const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'dev'], {
    cwd: folder,
    env: plainEnvironment({ NO_COLOR: '1' })
  });
  let log = '';
  /** @type {Promise<void>} */
  const ended = new Promise((done) => server.on('exit', () => done()));
  const close = () => {
    server.kill();
    return ended;
  };
  return new Promise((ready, fail) => {
    /** @param {Buffer} text */
    const read = (text) => {
      log += text;
      const [, url] = /Local: +(http:\S+)/.exec(log) ?? [];
      if (url) ready({ url, log: () => log, close });
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', () => fail(new Error(`The dev server does not start.\n${log}`)));
  });
}
